package com.listwright.partner.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The telling of one event to one endpoint, with every try. */
public record Delivery(
        DeliveryId id,
        EndpointId endpoint,
        EventId event,
        EventType type,
        String payload,
        DeliveryState state,
        Optional<Instant> nextAttemptAt,
        List<Attempt> attempts,
        Instant createdAt,
        Optional<Instant> finishedAt) {
    public Delivery {
        attempts = List.copyOf(attempts);
    }
}
