package com.listwright.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What the facts say of a claim. Unknown fails to support; only what is known to be otherwise contradicts. */
@Serdeable
public enum Standing {
    SUPPORTED,
    UNSUPPORTED,
    CONTRADICTED;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
