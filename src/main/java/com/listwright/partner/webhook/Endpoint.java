package com.listwright.partner.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an office wants to hear of what. */
public record Endpoint(
        EndpointId id,
        String url,
        @Nullable String description,
        List<EventType> events,
        boolean enabled,
        Optional<DisabledBecause> disabledBecause,
        Optional<Instant> failingSince,
        Optional<Instant> formerSecretUntil,
        Instant createdAt,
        Instant changedAt) {
    public Endpoint {
        events = List.copyOf(events);
    }
}
