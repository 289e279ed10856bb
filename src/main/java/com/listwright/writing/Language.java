package com.listwright.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which language a piece is in. */
@Serdeable
public enum Language {
    EN("English"),
    ES("Spanish");

    private final String words;

    Language(String words) {
        this.words = words;
    }

    public static Optional<Language> of(String word) {
        return Arrays.stream(values())
                .filter(language -> language.toString().equals(word))
                .findFirst();
    }

    public String words() {
        return words;
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
