package com.listwright.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What a version came from. */
@Serdeable
public enum MadeBy {
    WRITER,
    REWRITE,
    EDIT,
    REMEDY,
    RESTORATION;

    public static MadeBy of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
