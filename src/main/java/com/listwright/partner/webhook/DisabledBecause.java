package com.listwright.partner.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Why we send nothing to an endpoint any more, unless somebody of the office did it. */
@Serdeable
public enum DisabledBecause {
    /** It answered 410. */
    GONE,
    /** It took nothing for three days. */
    FAILING;

    @JsonCreator
    public static DisabledBecause of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
