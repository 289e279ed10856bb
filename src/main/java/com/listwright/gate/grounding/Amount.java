package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dollars as copy writes them: $1,642, $1.2M, $400s, thirteen twenty-five, half a million dollars. {@code step}: how
 * exactly it was put; {@code band}: whether all that begins so is meant.
 */
record Amount(double value, double step, int end, boolean band) {
    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;
    private static final int LEAST_PRICE = 20_000;
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> SHARED_BY = Set.of(
            "month",
            "mo",
            "year",
            "yr",
            "quarter",
            "acre",
            "foot",
            "unit",
            "door",
            "side",
            "square",
            "sq",
            "apartment",
            "half",
            "key",
            "week",
            "night");

    /** Behind a dollar sign. */
    static @Nullable Amount at(Terms terms, int sign) {
        var said = Numbers.at(terms, sign + 1);
        if (said == null || !said.digits()) {
            return null;
        }
        int end = said.end();
        double value = said.value();
        double step = Math.pow(10, -said.decimals());
        var suffix = terms.word(end);
        double factor = switch (suffix) {
            case "k", "ks", "thousand" -> THOUSAND;
            case "m", "mm", "mil", "million", "mill" -> MILLION;
            case "b", "billion" -> 1e9;
            default -> 1;
        };
        if (factor > 1) {
            end++;
        }
        boolean many = (terms.is(end, "s") || terms.is(end, "'s")) && terms.glued(end);
        boolean band = suffix.equals("ks") || many;
        if (many) {
            end++;
        }
        if (terms.is(end, "+") && terms.glued(end)) {
            end++;
        }
        if (band && factor == 1 && value < THOUSAND) {
            factor = THOUSAND;
        }
        return new Amount(value * factor, step * factor, end, band);
    }

    /** Without a sign, where what follows or precedes tells that dollars are meant; else null. */
    static @Nullable Amount spoken(Terms terms, int i, boolean announced) {
        var million = ofAMillion(terms, i);
        if (million != null) {
            return million;
        }
        var said = Numbers.at(terms, i);
        if (said == null || said.fraction() || said.plus() || Numbers.isYear(terms.word(i))) {
            return null;
        }
        int end = said.end();
        if (terms.is(end, "dollars")) {
            return new Amount(said.value(), step(said.value()), end + 1, false);
        }
        double value = said.value();
        var pair = pair(terms, said);
        if (pair != null) {
            value = pair.value() < 10 ? value * THOUSAND + pair.value() * 100 : value * 100 + pair.value();
            end = pair.end();
        }
        boolean paired = pair != null;
        boolean shared = EACH.contains(terms.word(end)) && SHARED_BY.contains(terms.key(end + 1));
        boolean month = terms.is(end, "monthly") || terms.is(end, "apiece");
        if (value >= 50 && (shared || month || (paired && announced))) {
            return new Amount(value, step(value), end, false);
        }
        boolean price = !said.digits()
                && value >= LEAST_PRICE
                && (!terms.isWord(end) || terms.is(end, "for") || terms.is(end, "buys") || terms.is(end, "and"));
        return price ? new Amount(value, step(value), end, false) : null;
    }

    /** The twenty-five of "thirteen twenty-five". */
    private static @Nullable Quantity pair(Terms terms, Quantity said) {
        if (said.digits() || said.value() < 1 || said.value() > 99) {
            return null;
        }
        var pair = Numbers.at(terms, said.end());
        return pair != null && !pair.digits() && pair.whole() && pair.value() >= 1 && pair.value() < 100 ? pair : null;
    }

    /** "half a million", "a million" */
    private static @Nullable Amount ofAMillion(Terms terms, int i) {
        boolean half = terms.is(i, "half") && terms.is(i + 1, "a");
        int at = half ? i + 2 : terms.is(i, "a") || terms.is(i, "one") ? i + 1 : i;
        boolean quarter = at == i + 1 && terms.is(at, "quarter");
        int word = quarter && terms.is(at + 1, "of") ? at + 3 : quarter ? at + 1 : at;
        if (at == i || !terms.is(word, "million") || terms.is(word + 1, "reasons")) {
            return null;
        }
        double value = half ? MILLION / 2 : quarter ? MILLION / 4 : MILLION;
        int end = terms.is(word + 1, "dollars") ? word + 2 : word + 1;
        return new Amount(value, value / 10, end, false);
    }

    Amount inThousands() {
        return new Amount(value * THOUSAND, step * THOUSAND, end, band);
    }

    private static double step(double value) {
        return value >= LEAST_PRICE && value % THOUSAND == 0 ? THOUSAND : 1;
    }
}
