package com.listwright.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a piece sounds. */
@Serdeable
public enum Tone {
    PLAIN,
    WARM,
    LIVELY,
    ELEGANT;

    public static Optional<Tone> of(String word) {
        return Arrays.stream(values())
                .filter(tone -> tone.toString().equals(word))
                .findFirst();
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
