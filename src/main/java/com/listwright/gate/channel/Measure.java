package com.listwright.gate.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What a limit counts. */
@Serdeable
public enum Measure {
    CHARACTERS,
    WEIGHTED,
    UNITS;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
