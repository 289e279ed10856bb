package com.listwright.gate.grounding;

import java.util.List;
import java.util.Set;

/** "low $400s", "the mid $300s": the third of the hundred thousand, or of the million, that is meant. */
final class PriceBand {
    private static final Set<String> LOW = Set.of("low", "lower");
    private static final Set<String> MIDDLE = Set.of("mid", "middle");
    private static final Set<String> HIGH = Set.of("high", "upper");

    private final Terms terms;
    private final Known known;

    PriceBand(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /** @param at the dollar sign, or the number where none stands */
    Entry judge(int first, int at, Amount amount) {
        double price = known.number("ListPrice");
        var word = terms.word(at - 1);
        int start =
                LOW.contains(word) || MIDDLE.contains(word) || HIGH.contains(word) ? Math.min(first, at - 1) : first;
        if (isWithin(price, word, amount.value())) {
            return Entry.supported(start, amount.end(), List.of("ListPrice"));
        }
        return Double.isNaN(price)
                ? Entry.unsupported(start, amount.end(), Entry.Kind.NUMBER)
                : Entry.contradicted(
                        start,
                        amount.end(),
                        Entry.Kind.NUMBER,
                        List.of("ListPrice"),
                        "$" + Figures.grouped(price),
                        null);
    }

    private static boolean isWithin(double price, String word, double from) {
        double width = width(from);
        double third = width / 3;
        double low = from;
        double high = from + width;
        if (LOW.contains(word)) {
            high = low + third * 1.2;
        } else if (MIDDLE.contains(word)) {
            low += third * 0.8;
            high -= third * 0.8;
        } else if (HIGH.contains(word)) {
            low += third * 1.8;
        }
        return price >= low && price < high;
    }

    private static double width(double from) {
        if (from >= 1e6) {
            return 1e5;
        }
        if (from >= 1e5) {
            return from % 1e5 == 0 ? 1e5 : 1e4;
        }
        return from % 1e4 == 0 ? 1e4 : 1e3;
    }
}
