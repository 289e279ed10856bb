package com.listwright.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What there is to tell. */
@Serdeable
public enum Occasion {
    NEW_LISTING,
    OPEN_HOUSE,
    PRICE_CHANGE,
    JUST_SOLD;

    public static Optional<Occasion> of(String word) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.toString().equals(word))
                .findFirst();
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
