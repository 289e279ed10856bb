package com.listwright.gate.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Whether who advertises has to be said. */
@Serdeable
public enum Identity {
    REQUIRED,
    FORBIDDEN,
    OPEN;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
