package com.listwright.partner.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How far the telling of one event is. */
@Serdeable
public enum DeliveryState {
    /** To be sent, now or again later. */
    PENDING,
    DELIVERED,
    /** No try is left. */
    FAILED,
    /** The endpoint was disabled before it arrived. */
    CANCELLED;

    @JsonCreator
    public static DeliveryState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
