package com.listwright.gate.grounding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The age of the home in words: a century old, half a century old, well over a century old. */
final class Ages {
    private static final int ROUND = 3;

    private final Terms terms;
    private final Known known;

    Ages(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /** @param i at the first of "half a century old" or "a century old", what bounds it stands before */
    @Nullable
    Entry read(int i) {
        boolean half = terms.is(i, "half");
        int century = half || terms.is(i, "a") ? (half && terms.is(i + 1, "a") ? i + 2 : i + 1) : i;
        if (!terms.is(century, "century") || !terms.is(century + 1, "old")) {
            return null;
        }
        int end = century + 2;
        double age = known.age();
        if (Double.isNaN(age)) {
            return Entry.unsupported(i, end, Entry.Kind.DATE);
        }
        return fits(age, half ? 50 : 100, terms.word(i - 1))
                ? Entry.supported(i, end, List.of("YearBuilt", "AsOfDate"))
                : Entry.contradicted(
                        i,
                        end,
                        Entry.Kind.DATE,
                        List.of("YearBuilt"),
                        "built in " + Figures.plain(known.number("YearBuilt")),
                        null);
    }

    private static boolean fits(double age, int said, String before) {
        return switch (before) {
            case "over", "than", "past", "beyond" -> age >= said && age < said * 1.6;
            case "nearly", "almost", "under", "approaching" -> age >= said * 0.88 && age <= said;
            default -> Math.abs(age - said) <= ROUND;
        };
    }
}
