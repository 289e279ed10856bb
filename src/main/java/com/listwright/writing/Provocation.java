package com.listwright.writing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a program that shows a test key can make happen, to see how it copes: by notes or an instruction of exactly
 * {@code listwright-test:} and one of these words. Nobody else can.
 */
public enum Provocation {
    ALLOWANCE_EXHAUSTED,
    NOTHING_KNOWN,
    HOME_ARCHIVED,
    BEING_WRITTEN,
    RATE_LIMITED,
    UNAVAILABLE,
    PIECE_FAILED,
    PIECE_WITHHELD,
    SLOW;

    private static final String BEGINNING = "listwright-test:";

    static Optional<Provocation> of(Optional<String> words) {
        return words.map(String::strip)
                .filter(text -> text.startsWith(BEGINNING))
                .flatMap(text -> Arrays.stream(values())
                        .filter(it -> it.toString().equals(text.substring(BEGINNING.length())))
                        .findFirst());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
