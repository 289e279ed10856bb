package com.listwright.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How far a kit is. A rewrite makes a finished one go on. */
@Serdeable
public enum KitStatus {
    WRITING,
    FINISHED,
    CANCELLED;

    public static KitStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
