package com.listwright.partner.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What endpoints are told. */
@Serdeable
public enum EventType {
    KIT_FINISHED,
    PIECE_STALE,
    USAGE_THRESHOLD,
    SUBSCRIPTION_CHANGED,
    BULK_FINISHED,
    /** Sent when somebody asks for it, and to that endpoint only. */
    WEBHOOK_TEST;

    /** Those that an endpoint can ask for. */
    public static List<EventType> offered() {
        return Arrays.stream(values()).filter(type -> type != WEBHOOK_TEST).toList();
    }

    static Optional<EventType> offered(String word) {
        return offered().stream().filter(type -> type.toString().equals(word)).findFirst();
    }

    @JsonCreator
    public static EventType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('.', '_'));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
