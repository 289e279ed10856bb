package com.listwright.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;

/** A factual phrase and what the facts of the home say of it. */
public record Claim(Span span, Standing verdict, List<String> facts) {
    public Claim {
        facts = List.copyOf(facts);
    }

    /** Unknown fails to support; only what is known to be otherwise contradicts. */
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
}
