package com.listwright.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Where in a piece a passage stands. */
@Serdeable
public enum Part {
    TEXT,
    SUBJECT,
    PREHEADER;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
