package com.listwright.partner.webhook.web;

import com.listwright.partner.webhook.Attempt;
import com.listwright.partner.webhook.Delivery;
import com.listwright.partner.webhook.DeliveryState;
import com.listwright.partner.webhook.Failure;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The telling of one event to one endpoint. */
@Serdeable
@Schema(name = "WebhookDelivery")
record DeliveryView(
        String id,
        String endpointId,

        @Schema(description = "What came as webhook-id: the same in every try, and at every endpoint.")
        String eventId,

        @Schema(description = "As kit.finished.") String type,
        DeliveryState state,

        @Schema(description = "The body, to the byte.") String payload,

        @Schema(description = "Oldest first; the newest twenty.")
        List<AttemptView> attempts,

        @Nullable Instant nextAttemptAt,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** One try. */
    @Serdeable
    @Schema(name = "WebhookAttempt")
    record AttemptView(
            Instant at,

            @Nullable @Schema(description = "What the endpoint answered, if it did.")
            Integer status,

            long durationMs,

            @Nullable @Schema(description = "The first 1,024 bytes of what it answered.")
            String answer,

            @Nullable @Schema(description = "Why it was no success.")
            Failure failure) {
        static AttemptView of(Attempt attempt) {
            return new AttemptView(
                    attempt.at(), attempt.status(), attempt.millis(), attempt.answer(), attempt.failure());
        }
    }

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id().toString(),
                delivery.endpoint().toString(),
                delivery.event().toString(),
                delivery.type().toString(),
                delivery.state(),
                delivery.payload(),
                delivery.attempts().stream().map(AttemptView::of).toList(),
                delivery.nextAttemptAt().orElse(null),
                delivery.createdAt(),
                delivery.finishedAt().orElse(null));
    }
}
