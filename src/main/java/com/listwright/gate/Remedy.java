package com.listwright.gate;

import java.util.Optional;

/** What to do about a finding: a sentence for the person and, where one exists, the edit that does it in one tap. */
public record Remedy(String words, Optional<Fix> fix) {
    public static Remedy advice(String words) {
        return new Remedy(words, Optional.empty());
    }

    public static Remedy edit(String words, Fix fix) {
        return new Remedy(words, Optional.of(fix));
    }
}
