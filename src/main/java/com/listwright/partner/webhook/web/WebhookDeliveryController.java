package com.listwright.partner.webhook.web;

import static com.listwright.platform.web.CommonProblem.INVALID_PARAMETER;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.partner.webhook.Deliveries;
import com.listwright.partner.webhook.Deliveries.Sending;
import com.listwright.partner.webhook.DeliveryId;
import com.listwright.partner.webhook.DeliveryState;
import com.listwright.partner.webhook.EndpointId;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an endpoint was told. */
@Controller("/api/v1/webhook-endpoints")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Webhooks")
class WebhookDeliveryController {
    private final Deliveries deliveries;
    private final WebhookDoor door;

    WebhookDeliveryController(Deliveries deliveries, WebhookDoor door) {
        this.deliveries = deliveries;
        this.door = door;
    }

    @Get("/{id}/deliveries")
    @Needs(Scope.WEBHOOKS_READ)
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What an endpoint was told",
            description = "Newest first, with every try; kept for 30 days. For owners and brokers.")
    @Refuses({"role-not-allowed", "not-found"})
    Page<DeliveryView> list(
            Caller caller,
            @PathVariable EndpointId id,
            @QueryValue
                    @Nullable
                    @Parameter(description = "pending, delivered, failed or cancelled; all unless it is said.")
                    String state,
            Paging paging) {
        door.admit(caller);
        var found = deliveries
                .list(caller, id, state(state), paging.after(), paging.oneMore())
                .orElseThrow(() -> new Refused(Problem.of(NOT_FOUND)));
        return Page.of(found, paging, delivery -> delivery.id().value(), DeliveryView::of);
    }

    @Post("/{id}/test-events")
    @Needs(Scope.WEBHOOKS_WRITE)
    @Operation(
            operationId = "sendWebhookTestEvent",
            summary = "Send a test event",
            description = "An event of the type webhook.test, signed, tried and logged as all others.")
    @ApiResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @Refuses({"role-not-allowed", "plan-without-api", "not-found", "webhook-endpoint-disabled"})
    HttpResponse<?> test(Caller caller, @PathVariable EndpointId id, HttpRequest<?> request) {
        door.admitToChange(caller, id);
        return answer(deliveries.test(caller, id), request);
    }

    @Post("/deliveries/{id}/redelivery")
    @Needs(Scope.WEBHOOKS_WRITE)
    @Operation(
            operationId = "redeliverWebhook",
            summary = "Tell it again",
            description =
                    "With the same webhook-id and body, at once and with all tries, whatever became of it before.")
    @ApiResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @Refuses({"role-not-allowed", "plan-without-api", "not-found", "webhook-endpoint-disabled"})
    HttpResponse<?> redeliver(Caller caller, @PathVariable DeliveryId id, HttpRequest<?> request) {
        door.admit(caller);
        var endpoint = deliveries.endpointOf(caller, id).orElseThrow(() -> new Refused(Problem.of(NOT_FOUND)));
        door.admitToChange(caller, endpoint);
        return answer(deliveries.redeliver(caller, endpoint, id), request);
    }

    private static HttpResponse<?> answer(Sending outcome, HttpRequest<?> request) {
        return switch (outcome) {
            case Sending.Begun(var delivery) -> HttpResponse.accepted().body(DeliveryView.of(delivery));
            case Sending.EndpointDisabled() ->
                Problem.of(WebhookProblem.WEBHOOK_ENDPOINT_DISABLED).answer(request);
            case Sending.NothingThere() -> Problem.of(NOT_FOUND).answer(request);
        };
    }

    private static Optional<DeliveryState> state(@Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(DeliveryState.values())
                .filter(state -> state.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.of(INVALID_PARAMETER)
                        .at("state", "is not known; known are pending, delivered, failed, cancelled"))));
    }
}
