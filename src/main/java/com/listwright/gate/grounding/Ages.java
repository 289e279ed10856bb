package com.listwright.gate.grounding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ages: a 20-year-old roof, a century old, half a century old, well over a century old. */
final class Ages {
    private static final int ROUND = 3;

    private final Terms terms;
    private final Known known;
    private final Subject subject;

    Ages(Terms terms, Known known, Subject subject) {
        this.terms = terms;
        this.known = known;
        this.subject = subject;
    }

    /** @param i at the first of the number, what bounds it stands before */
    @Nullable
    Entry read(int i) {
        var years = years(i);
        return years == null ? century(i) : years;
    }

    /** 20-year-old roof; a 20-year-old home; forty-three years old. */
    private @Nullable Entry years(int i) {
        var said = Numbers.at(terms, i);
        if (said == null
                || !terms.key(said.end()).equals("year")
                || !(terms.is(said.end() + 1, "old") || terms.is(said.end() + 1, "young"))) {
            return null;
        }
        int end = said.end() + 2;
        var things = subject.of(i, end);
        if (things.isEmpty()) {
            return ofHome(i, end, said.value());
        }
        double now =
                known.facts().day("AsOfDate").map(day -> (double) day.getYear()).orElse(Double.NaN);
        boolean dated = subject.isDated(Figures.plain(now - said.value()), things)
                || subject.isDated(Figures.plain(said.value()), things);
        return dated ? Entry.supported(i, end, List.of("AgentNotes")) : Entry.unsupported(i, end, Entry.Kind.DATE);
    }

    private Entry ofHome(int first, int end, double said) {
        double age = known.age();
        if (Double.isNaN(age)) {
            return Entry.unsupported(first, end, Entry.Kind.DATE);
        }
        return Math.abs(age - said) <= 1
                ? Entry.supported(first, end, List.of("YearBuilt", "AsOfDate"))
                : contradicted(first, end);
    }

    private Entry contradicted(int first, int end) {
        return Entry.contradicted(
                first,
                end,
                Entry.Kind.DATE,
                List.of("YearBuilt"),
                "built in " + Figures.plain(known.number("YearBuilt")),
                null);
    }

    private @Nullable Entry century(int i) {
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
                : contradicted(i, end);
    }

    private static boolean fits(double age, int said, String before) {
        return switch (before) {
            case "over", "than", "past", "beyond" -> age >= said && age < said * 1.6;
            case "nearly", "almost", "under", "approaching" -> age >= said * 0.88 && age <= said;
            default -> Math.abs(age - said) <= ROUND;
        };
    }
}
