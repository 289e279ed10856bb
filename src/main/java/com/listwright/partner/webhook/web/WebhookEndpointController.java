package com.listwright.partner.webhook.web;

import static com.listwright.platform.web.CommonProblem.INVALID_VALUE;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.partner.webhook.EndpointId;
import com.listwright.partner.webhook.Webhooks;
import com.listwright.partner.webhook.Webhooks.Draft;
import com.listwright.partner.webhook.Webhooks.Putting;
import com.listwright.partner.webhook.Webhooks.Rotated;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Problem.FieldError;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an office's programs want to hear of what. */
@Controller("/api/v1/webhook-endpoints")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Webhooks")
class WebhookEndpointController {
    private static final String EVENTS =
            "kit.finished, piece.stale, usage.threshold, subscription.changed and bulk.finished.";

    private final Webhooks webhooks;
    private final WebhookDoor door;

    WebhookEndpointController(Webhooks webhooks, WebhookDoor door) {
        this.webhooks = webhooks;
        this.door = door;
    }

    @Serdeable
    record NewWebhookEndpoint(
            @NotBlank(message = "is empty: give the https address that takes the events")
            @Size(max = 500, message = "must have at most 500 characters")
            @Schema(
                    description = "https, a public name, port 443 or 8443, no user name.",
                    example = "https://hooks.office.example/listwright")
            String url,

            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String description,

            @NotEmpty(message = "is empty: name at least one event")
            @Size(max = 20, message = "must have at most 20 entries")
            @Schema(description = EVENTS, example = "[\"kit.finished\"]")
            List<@Size(max = 40, message = "must have at most 40 characters") String> events,

            @Nullable @Schema(description = "True unless it is said.")
            Boolean enabled) {}

    @Serdeable
    record WebhookEndpointChange(
            @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
            String url,

            @Nullable
            @Size(max = 200, message = "must have at most 200 characters")
            @Schema(description = "Empty takes it away.")
            String description,

            @Nullable @Size(min = 1, max = 20, message = "must have 1 to 20 entries") @Schema(description = EVENTS)
            List<@Size(max = 40, message = "must have at most 40 characters") String> events,

            @Nullable @Schema(description = "False cancels what waits; true begins anew also after we disabled it.")
            Boolean enabled) {}

    @Serdeable
    record SecretRotation(
            @Nullable
            @Min(value = 0, message = "must be at least 0")
            @Max(value = 168, message = "must be at most 168")
            @Schema(description = "How long the former secret signs along; 24 unless it is said.", example = "24")
            Integer graceHours) {}

    /** What signatures are made with; told this once. */
    @Serdeable
    @Schema(name = "WebhookSecret")
    record SecretView(
            @Schema(example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
            String secret,

            @Nullable Instant formerSecretUntil) {
        static SecretView of(Rotated rotated) {
            return new SecretView(rotated.secret(), rotated.formerUntil().orElse(null));
        }
    }

    /** A new endpoint, and its secret, told this once. */
    @Serdeable
    @Schema(name = "AddedWebhookEndpoint")
    record AddedView(EndpointView endpoint, String secret) {}

    @Get
    @Needs(Scope.WEBHOOKS_READ)
    @Operation(
            operationId = "listWebhookEndpoints",
            summary = "The office's webhook endpoints",
            description = "Newest first. For owners and brokers.")
    @Refuses("role-not-allowed")
    Page<EndpointView> list(Caller caller, Paging paging) {
        door.admit(caller);
        return Page.of(
                webhooks.list(caller, paging.after(), paging.oneMore()),
                paging,
                endpoint -> endpoint.id().value(),
                EndpointView::of);
    }

    @Post
    @Needs(Scope.WEBHOOKS_WRITE)
    @Operation(
            operationId = "addWebhookEndpoint",
            summary = "Add a webhook endpoint",
            description =
                    "For owners and brokers of an office whose plan has the API. Events are signed by the Standard"
                            + " Webhooks specification with the secret of this answer, which is not told again.")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = AddedView.class)))
    @Refuses({"role-not-allowed", "plan-without-api", "webhook-endpoints-full", "invalid-value"})
    HttpResponse<?> add(Caller caller, @Body @Valid NewWebhookEndpoint wish, HttpRequest<?> request) {
        door.admitToAdd(caller);
        var draft = new Draft(
                wish.url().strip(), line(wish.description()), wish.events(), !Boolean.FALSE.equals(wish.enabled()));
        return answer(webhooks.add(caller, draft), request);
    }

    @Get("/{id}")
    @Needs(Scope.WEBHOOKS_READ)
    @Operation(operationId = "seeWebhookEndpoint", summary = "See a webhook endpoint")
    @ApiResponse(
            responseCode = "200",
            description = "The endpoint",
            content = @Content(schema = @Schema(implementation = EndpointView.class)))
    @Refuses({"role-not-allowed", "not-found"})
    HttpResponse<?> see(Caller caller, @PathVariable EndpointId id, HttpRequest<?> request) {
        door.admit(caller);
        return webhooks.find(caller, id)
                .<HttpResponse<?>>map(endpoint -> HttpResponse.ok(EndpointView.of(endpoint)))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }

    @Patch("/{id}")
    @Needs(Scope.WEBHOOKS_WRITE)
    @Operation(
            operationId = "changeWebhookEndpoint",
            summary = "Change a webhook endpoint",
            description = "What is given replaces, the rest stays. The secret stays too.")
    @ApiResponse(
            responseCode = "200",
            description = "The endpoint as it is now",
            content = @Content(schema = @Schema(implementation = EndpointView.class)))
    @Refuses({"role-not-allowed", "plan-without-api", "not-found", "invalid-value"})
    HttpResponse<?> change(
            Caller caller,
            @PathVariable EndpointId id,
            @Body @Valid WebhookEndpointChange change,
            HttpRequest<?> request) {
        door.admitToChange(caller, id);
        return answer(
                webhooks.change(
                        caller,
                        id,
                        known -> new Draft(
                                change.url() == null
                                        ? known.url()
                                        : change.url().strip(),
                                change.description() == null ? known.description() : line(change.description()),
                                change.events() == null ? known.events() : change.events(),
                                change.enabled() == null ? known.enabled() : change.enabled())),
                request);
    }

    @Delete("/{id}")
    @Needs(Scope.WEBHOOKS_WRITE)
    @Operation(
            operationId = "removeWebhookEndpoint",
            summary = "Remove a webhook endpoint",
            description = "With everything that waits for it, and its log.")
    @ApiResponse(responseCode = "204", description = "Removed")
    @Refuses({"role-not-allowed", "not-found"})
    HttpResponse<?> remove(Caller caller, @PathVariable EndpointId id, HttpRequest<?> request) {
        door.admit(caller);
        return webhooks.remove(caller, id)
                ? HttpResponse.noContent()
                : Problem.of(NOT_FOUND).answer(request);
    }

    @Post("/{id}/secret-rotations")
    @Needs(Scope.WEBHOOKS_WRITE)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Replace the secret of a webhook endpoint",
            description =
                    "The new one is told in this answer and not again. Until the grace is over every event carries"
                            + " the signatures of both.")
    @ApiResponse(
            responseCode = "201",
            description = "The new secret",
            content = @Content(schema = @Schema(implementation = SecretView.class)))
    @Refuses({"role-not-allowed", "plan-without-api", "not-found"})
    HttpResponse<?> rotate(
            Caller caller, @PathVariable EndpointId id, @Body @Valid SecretRotation wish, HttpRequest<?> request) {
        door.admitToChange(caller, id);
        var grace = Optional.ofNullable(wish.graceHours()).map(Duration::ofHours);
        return webhooks.rotate(caller, id, grace)
                .<HttpResponse<?>>map(rotated -> HttpResponse.created(SecretView.of(rotated)))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }

    private static HttpResponse<?> answer(Putting outcome, HttpRequest<?> request) {
        return switch (outcome) {
            case Putting.Added(var endpoint, var secret) ->
                HttpResponse.created(new AddedView(EndpointView.of(endpoint), secret));
            case Putting.Changed(var endpoint) -> HttpResponse.ok(EndpointView.of(endpoint));
            case Putting.Refused(var faults) ->
                Problem.of(INVALID_VALUE)
                        .at(faults.stream()
                                .map(fault -> new FieldError(fault.field(), fault.reason()))
                                .toList())
                        .answer(request);
            case Putting.Full(var most) ->
                Problem.of(WebhookProblem.WEBHOOK_ENDPOINTS_FULL)
                        .with("most", most)
                        .answer(request);
            case Putting.NoSuchEndpoint() -> Problem.of(NOT_FOUND).answer(request);
        };
    }

    private static Optional<String> line(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }
}
