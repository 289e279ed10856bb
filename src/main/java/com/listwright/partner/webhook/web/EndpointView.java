package com.listwright.partner.webhook.web;

import com.listwright.partner.webhook.DisabledBecause;
import com.listwright.partner.webhook.Endpoint;
import com.listwright.partner.webhook.EventType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An endpoint without its secret, which is told when it is made, and not again. */
@Serdeable
@Schema(name = "WebhookEndpoint")
record EndpointView(
        String id,
        String url,
        @Nullable String description,

        @Schema(
                description = "There may be more kinds one day: words, and no closed list.",
                example = "[\"kit.finished\"]")
        List<String> events,

        boolean enabled,

        @Nullable @Schema(description = "gone: it answered 410; failing: it took nothing for three days.")
        DisabledBecause disabledBecause,

        @Nullable @Schema(description = "Since when nothing arrived.")
        Instant failingSince,

        @Nullable @Schema(description = "Until when the secret that was replaced signs along.")
        Instant formerSecretUntil,

        Instant createdAt,
        Instant changedAt) {
    static EndpointView of(Endpoint endpoint) {
        return new EndpointView(
                endpoint.id().toString(),
                endpoint.url(),
                endpoint.description(),
                endpoint.events().stream().map(EventType::toString).toList(),
                endpoint.enabled(),
                endpoint.disabledBecause().orElse(null),
                endpoint.failingSince().orElse(null),
                endpoint.formerSecretUntil().orElse(null),
                endpoint.createdAt(),
                endpoint.changedAt());
    }
}
