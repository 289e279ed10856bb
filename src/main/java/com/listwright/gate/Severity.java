package com.listwright.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How much a finding weighs: a note is advice, a warning asks a person, a block keeps the text in. */
@Serdeable
public enum Severity {
    NOTE,
    WARN,
    BLOCK;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
