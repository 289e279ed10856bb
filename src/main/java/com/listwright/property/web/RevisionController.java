package com.listwright.property.web;

import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import com.listwright.property.Properties;
import com.listwright.property.PropertyId;
import com.listwright.property.ProposedBy;
import com.listwright.property.Revision;
import com.listwright.property.Via;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a home: who changed what, when, and by which way. */
@Controller("/api/v1/properties/{id}/revisions")
@Needs(Scope.PROPERTIES_READ)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Homes")
class RevisionController {
    private static final int PAGE = 50;

    private final Properties properties;
    private final Meanwhile meanwhile;

    RevisionController(Properties properties, Meanwhile meanwhile) {
        this.properties = properties;
        this.meanwhile = meanwhile;
    }

    @Serdeable
    @Schema(name = "Revision")
    record RevisionView(int revision, Instant at, @Nullable String by, Via via, List<ChangeView> changes) {}

    /** Null is not known. */
    @Serdeable
    @Schema(name = "FactChange")
    record ChangeView(
            String field,
            @Nullable JsonNode from,
            @Nullable JsonNode to,
            @Nullable ProposedBy proposedBy) {}

    @Serdeable
    @Schema(name = "RevisionPage")
    record RevisionList(List<RevisionView> data, @Nullable String nextCursor) {}

    @Get
    @Operation(
            operationId = "listRevisions",
            summary = "See a home's history",
            description =
                    "Newest first, 50 at a time. Each change is {field, from, to}; null is not known. proposedBy is"
                            + " model where a model read it out of a text.")
    @ApiResponse(
            responseCode = "200",
            description = "The revisions",
            content = @Content(schema = @Schema(implementation = RevisionList.class)))
    @Refuses({"not-found", "invalid-parameter"})
    HttpResponse<?> list(
            Caller caller, @PathVariable PropertyId id, @QueryValue @Nullable Integer cursor, HttpRequest<?> request) {
        if (properties.find(caller, id).isEmpty()) {
            return Problem.of(NOT_FOUND).answer(request);
        }
        var before = cursor == null ? Integer.MAX_VALUE : cursor;
        var found = properties.revisions(caller, id, before, PAGE + 1);
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var next = found.size() > PAGE ? String.valueOf(shown.getLast().revision()) : null;
        return HttpResponse.ok(new RevisionList(shown.stream().map(this::view).toList(), next));
    }

    private RevisionView view(Revision revision) {
        return new RevisionView(
                revision.revision(),
                revision.changedAt(),
                revision.changedBy(),
                Via.of(revision.via()),
                meanwhile.changes(revision));
    }
}
