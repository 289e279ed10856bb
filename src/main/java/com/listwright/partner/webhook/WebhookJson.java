package com.listwright.partner.webhook;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How endpoints and deliveries lie in their columns. */
@Singleton
class WebhookJson {
    private static final int ATTEMPTS_KEPT = 20;
    private static final Argument<List<EventType>> EVENTS = Argument.listOf(EventType.class);
    private static final Argument<List<Attempt>> ATTEMPTS = Argument.listOf(Attempt.class);

    private final JsonMapper json;

    WebhookJson(JsonMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The newest ones of many. */
    String with(String attempts, Attempt another) {
        var all = new ArrayList<>(read(attempts, ATTEMPTS));
        all.add(another);
        return write(all.subList(Math.max(0, all.size() - ATTEMPTS_KEPT), all.size()));
    }

    Endpoint endpoint(EndpointRow row) {
        return new Endpoint(
                row.id(),
                row.url(),
                row.description(),
                read(row.events(), EVENTS),
                row.enabled(),
                Optional.ofNullable(row.disabledBecause()).map(DisabledBecause::of),
                Optional.ofNullable(row.failingSince()),
                Optional.ofNullable(row.formerUntil()),
                row.createdAt(),
                row.changedAt());
    }

    Delivery delivery(DeliveryRow row) {
        var state = DeliveryState.of(row.state());
        return new Delivery(
                row.id(),
                row.endpointId(),
                row.eventId(),
                EventType.of(row.type()),
                row.payload(),
                state,
                Optional.of(row.dueAt()).filter(due -> state == DeliveryState.PENDING),
                read(row.attempts(), ATTEMPTS),
                row.createdAt(),
                Optional.ofNullable(row.finishedAt()));
    }

    private <T> T read(String stored, Argument<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(stored, type));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
