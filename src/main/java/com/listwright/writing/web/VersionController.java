package com.listwright.writing.web;

import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.gate.Severity;
import com.listwright.gate.view.CountsView;
import com.listwright.metering.PieceId;
import com.listwright.metering.TellsWhatIsLeft;
import com.listwright.platform.web.Conditional;
import com.listwright.platform.web.EntityTags;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import com.listwright.platform.web.Tagged;
import com.listwright.writing.MadeBy;
import com.listwright.writing.Pieces;
import com.listwright.writing.Version;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
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

/** Every text that a piece had. */
@Controller("/api/v1/pieces/{id}/versions")
@Secured(SecurityRule.IS_AUTHENTICATED)
@TellsWhatIsLeft
@Tag(name = "Pieces")
class VersionController {
    private static final int PAGE = 50;

    private final Pieces pieces;

    VersionController(Pieces pieces) {
        this.pieces = pieces;
    }

    @Serdeable
    @Schema(name = "PieceVersion")
    record VersionView(
            int version,
            MadeBy madeBy,

            @Nullable @Schema(description = "Who edited; nobody, where a writer wrote.")
            String member,

            Instant at,
            String text,
            @Nullable String subject,
            @Nullable String preheader,
            FindingCounts findings,
            CountsView counts) {
        static VersionView of(Version version) {
            var draft = version.draft();
            var judged = version.judged();
            return new VersionView(
                    version.number(),
                    version.madeBy(),
                    version.member(),
                    version.at(),
                    draft.text(),
                    draft.subject(),
                    draft.preheader(),
                    new FindingCounts(
                            judged.count(Severity.BLOCK), judged.count(Severity.WARN), judged.count(Severity.NOTE)),
                    judged.counts());
        }
    }

    @Serdeable
    @Schema(name = "FindingCounts")
    record FindingCounts(int block, int warn, int note) {}

    @Serdeable
    @Schema(name = "PieceVersionPage")
    record VersionList(List<VersionView> data, @Nullable String nextCursor) {}

    @Get
    @Needs(Scope.KITS_READ)
    @Operation(
            operationId = "listVersions",
            summary = "See a piece's versions",
            description = "Newest first, 50 at a time.")
    @ApiResponse(
            responseCode = "200",
            description = "The versions",
            content = @Content(schema = @Schema(implementation = VersionList.class)))
    @Refuses({"not-found", "invalid-parameter"})
    HttpResponse<?> list(
            Caller caller, @PathVariable PieceId id, @QueryValue @Nullable Integer cursor, HttpRequest<?> request) {
        return pieces.versions(caller, id, cursor == null ? Integer.MAX_VALUE : cursor, PAGE + 1)
                .<HttpResponse<?>>map(found -> HttpResponse.ok(page(found)))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }

    private static VersionList page(List<Version> found) {
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new VersionList(
                shown.stream().map(VersionView::of).toList(),
                found.size() > PAGE ? String.valueOf(shown.getLast().number()) : null);
    }

    @Post("/{version}/restoration")
    @Needs(Scope.KITS_WRITE)
    @Tagged
    @Conditional
    @Operation(
            operationId = "restoreVersion",
            summary = "Take a former text back",
            description = "It becomes a new version, judged again by the facts of today.")
    @ApiResponse(
            responseCode = "200",
            description = "The piece",
            content = @Content(schema = @Schema(implementation = PieceView.class)))
    @Refuses({"not-found", "being-written", "nothing-written"})
    HttpResponse<?> restore(
            Caller caller, @PathVariable PieceId id, @PathVariable String version, HttpRequest<?> request) {
        return version.matches("[0-9]{1,9}")
                ? PieceController.answer(
                        pieces.restore(caller, id, Integer.parseInt(version), EntityTags.ifMatch(request)), request)
                : Problem.of(NOT_FOUND).answer(request);
    }
}
