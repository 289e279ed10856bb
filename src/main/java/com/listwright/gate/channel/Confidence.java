package com.listwright.gate.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How far a published number can be trusted. */
@Serdeable
public enum Confidence {
    SOLID,
    FAIR,
    WEAK,
    CONFLICT,
    NONE;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
