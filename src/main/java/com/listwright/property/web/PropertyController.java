package com.listwright.property.web;

import static com.listwright.platform.web.CommonProblem.INVALID_VALUE;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;
import static com.listwright.property.web.PropertyProblem.LISTING_KEY_IN_USE;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.platform.web.Conditional;
import com.listwright.platform.web.EntityTags;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Problem.FieldError;
import com.listwright.platform.web.Refuses;
import com.listwright.platform.web.Tagged;
import com.listwright.property.Properties;
import com.listwright.property.Properties.Entry;
import com.listwright.property.Property;
import com.listwright.property.PropertyId;
import com.listwright.property.fact.Questions;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The homes of the caller's office. */
@Controller("/api/v1/properties")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Homes")
class PropertyController {
    private final Properties properties;
    private final Questions questions;
    private final Meanwhile meanwhile;

    PropertyController(Properties properties, Questions questions, Meanwhile meanwhile) {
        this.properties = properties;
        this.meanwhile = meanwhile;
        this.questions = questions;
    }

    @Serdeable
    record NewProperty(
            @Schema(type = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
            Map<String, @Nullable JsonNode> facts,

            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String label) {}

    @Serdeable
    record PropertyChange(
            @Nullable @Schema(type = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
            Map<String, @Nullable JsonNode> facts,

            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String label) {}

    @Serdeable
    record FactConfirmation(@Nullable @Size(max = 500) List<String> fields) {}

    @Post
    @Needs(Scope.PROPERTIES_WRITE)
    @Tagged
    @Operation(
            operationId = "addProperty",
            summary = "Add a home",
            description =
                    "Facts by their RESO names. Values are normalised; what cannot be read is refused by field, and"
                            + " nothing is saved. Unknown fields are kept and never written about. A ListingKey that is"
                            + " there already corrects that home instead of doubling it, and answers 200.")
    @ApiResponse(
            responseCode = "200",
            description = "The home that had this ListingKey already",
            content = @Content(schema = @Schema(implementation = PropertyView.class)))
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = PropertyView.class)))
    HttpResponse<?> add(Caller caller, @Body @Valid NewProperty home, HttpRequest<?> request) {
        return answer(properties.add(caller, record(home.facts()), home.label()), request);
    }

    @Get
    @Needs(Scope.PROPERTIES_READ)
    @Operation(
            operationId = "listProperties",
            summary = "Find homes",
            description = "Newest first. q looks into label, address, city, state, ZIP and listing ids.")
    Page<PropertyView> list(
            Caller caller, @QueryValue @Nullable String q, @QueryValue @Nullable Boolean archived, Paging paging) {
        return Page.of(
                properties.search(
                        caller, q == null ? "" : q, Boolean.TRUE.equals(archived), paging.after(), paging.oneMore()),
                paging,
                property -> property.id().value(),
                property -> PropertyView.of(property, questions));
    }

    @Get("/{id}")
    @Needs(Scope.PROPERTIES_READ)
    @Tagged
    @Operation(operationId = "seeProperty", summary = "See a home")
    @ApiResponse(
            responseCode = "200",
            description = "The home",
            content = @Content(schema = @Schema(implementation = PropertyView.class)))
    @Refuses("not-found")
    HttpResponse<?> see(Caller caller, @PathVariable PropertyId id, HttpRequest<?> request) {
        return properties
                .find(caller, id)
                .<HttpResponse<?>>map(property ->
                        EntityTags.shown(request, property.tag(), () -> PropertyView.of(property, questions)))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }

    @Patch("/{id}")
    @Needs(Scope.PROPERTIES_WRITE)
    @Tagged
    @Conditional
    @Operation(
            operationId = "correctProperty",
            summary = "Correct a home",
            description =
                    "A merge patch: what is given replaces, null forgets, the rest stays. Each change is a revision.")
    @ApiResponse(
            responseCode = "200",
            description = "The home as it stands now",
            content = @Content(schema = @Schema(implementation = PropertyView.class)))
    @Refuses({"not-found", "listing-key-in-use"})
    HttpResponse<?> correct(
            Caller caller, @PathVariable PropertyId id, @Body @Valid PropertyChange change, HttpRequest<?> request) {
        var facts = change.facts() == null ? Map.<String, @Nullable JsonNode>of() : change.facts();
        return answer(
                properties.correct(caller, id, record(facts), change.label(), EntityTags.ifMatch(request)), request);
    }

    @Delete("/{id}")
    @Needs(Scope.PROPERTIES_WRITE)
    @Conditional
    @Operation(
            operationId = "archiveProperty",
            summary = "Archive a home",
            description = "It leaves the list and can still be read and taken back.")
    @ApiResponse(responseCode = "204", description = "Archived")
    @Refuses("not-found")
    HttpResponse<?> archive(Caller caller, @PathVariable PropertyId id, HttpRequest<?> request) {
        var archived = properties.archive(caller, id, EntityTags.ifMatch(request));
        return archived instanceof Entry.Corrected || archived instanceof Entry.Unchanged
                ? HttpResponse.noContent()
                : answer(archived, request);
    }

    @Post("/{id}/restoration")
    @Needs(Scope.PROPERTIES_WRITE)
    @Tagged
    @Conditional
    @Operation(operationId = "restoreProperty", summary = "Take a home back from the archive")
    @ApiResponse(
            responseCode = "200",
            description = "The home",
            content = @Content(schema = @Schema(implementation = PropertyView.class)))
    @Refuses({"not-found", "listing-key-in-use"})
    HttpResponse<?> restore(Caller caller, @PathVariable PropertyId id, HttpRequest<?> request) {
        return answer(properties.restore(caller, id, EntityTags.ifMatch(request)), request);
    }

    @Post("/{id}/confirmations")
    @Needs(Scope.PROPERTIES_WRITE)
    @Tagged
    @Conditional
    @Operation(
            operationId = "confirmFacts",
            summary = "Stand by facts that were read from a text",
            description = "The named ones, or all. No piece uses a fact before it is confirmed.")
    @ApiResponse(
            responseCode = "200",
            description = "The home",
            content = @Content(schema = @Schema(implementation = PropertyView.class)))
    @Refuses("not-found")
    HttpResponse<?> confirm(
            Caller caller, @PathVariable PropertyId id, @Body @Valid FactConfirmation wish, HttpRequest<?> request) {
        return answer(
                properties.confirm(
                        caller,
                        id,
                        wish.fields() == null ? null : new HashSet<>(wish.fields()),
                        EntityTags.ifMatch(request)),
                request);
    }

    /** A null among the facts arrives as no node at all. */
    private static JsonNode record(Map<String, @Nullable JsonNode> facts) {
        var nodes = new LinkedHashMap<String, JsonNode>();
        facts.forEach((name, node) -> nodes.put(name, Objects.requireNonNullElseGet(node, JsonNode::nullNode)));
        return JsonNode.createObjectNode(nodes);
    }

    private HttpResponse<?> standing(Property property) {
        return EntityTags.marked(HttpResponse.ok(PropertyView.of(property, questions)), property.tag());
    }

    private HttpResponse<?> answer(Entry entry, HttpRequest<?> request) {
        return switch (entry) {
            case Entry.Added(var property) ->
                EntityTags.marked(HttpResponse.created(PropertyView.of(property, questions)), property.tag());
            case Entry.Corrected(var property) -> standing(property);
            case Entry.Unchanged(var property) -> standing(property);
            case Entry.Refused(var refusals) ->
                Problem.of(INVALID_VALUE)
                        .at(refusals.stream()
                                .map(refusal -> new FieldError("facts." + refusal.field(), refusal.reason()))
                                .toList())
                        .answer(request);
            case Entry.NoSuchProperty() -> Problem.of(NOT_FOUND).answer(request);
            case Entry.ChangedMeanwhile late -> meanwhile.answer(late, request);
            case Entry.ListingKeyInUse() ->
                Problem.of(LISTING_KEY_IN_USE)
                        .at("facts.ListingKey", "belongs to another home")
                        .answer(request);
        };
    }
}
