package com.listwright.gate.grounding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** The three of "three-eighties", or 0. */
    static int hundreds(Terms terms, int i) {
        var digits = terms.isWord(i) ? Numbers.wordAsDigits(terms.word(i)) : null;
        return digits != null && digits.length() == 1 ? Integer.parseInt(digits) : 0;
    }

    /** "low three-thirties", "high four hundreds"; null where none begins here. */
    @Nullable
    Entry spoken(int first, int i) {
        int hundreds = hundreds(terms, i);
        int tens = Decades.tens(terms.word(i + 1));
        boolean round = terms.is(i + 1, "hundreds");
        if (hundreds == 0 || (!round && (tens == 0 || !terms.tied(i + 1)))) {
            return null;
        }
        double from = (hundreds * 100.0 + (round ? 0 : tens)) * 1000;
        return judge(first, i, new Amount(from, 1, i + 2, true));
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
