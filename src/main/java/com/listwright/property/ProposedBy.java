package com.listwright.property;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Who read a fact out of a text, where it was not the program's own reader of sheets. */
@Serdeable
public enum ProposedBy {
    MODEL;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
