package com.listwright.gate.grounding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers as copy writes them: 1,642, 2 1/2, two and a half, twenty-two, a third, $1.2M, 14th, fourteenth. */
final class Numbers {
    static final double SQUARE_FEET_PER_ACRE = 43_560;
    static final double SQUARE_FEET_PER_SQUARE_METER = 10.7639;
    static final double ACRES_PER_HECTARE = 2.47105;

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, Integer> RANKS = new HashMap<>();
    private static final Map<String, Double> FRACTIONS = Map.ofEntries(
            Map.entry("half", 0.5),
            Map.entry("third", 1 / 3.0),
            Map.entry("quarter", 0.25),
            Map.entry("fourth", 0.25),
            Map.entry("fifth", 0.2),
            Map.entry("sixth", 1 / 6.0),
            Map.entry("seventh", 1 / 7.0),
            Map.entry("eighth", 0.125),
            Map.entry("ninth", 1 / 9.0),
            Map.entry("tenth", 0.1));

    static {
        for (int i = 0; i < ONES.size(); i++) {
            WORDS.put(ONES.get(i), i);
            RANKS.put(ORDINALS.get(i), i);
        }
        for (int i = 2; i < TENS.size(); i++) {
            var ten = TENS.get(i);
            WORDS.put(ten, i * 10);
            RANKS.put(ten.substring(0, ten.length() - 1) + "ieth", i * 10);
        }
        WORDS.put("dozen", 12);
    }

    private Numbers() {}

    /** A number from one term up to, and without, another. {@code decimals}: how exactly it was put. */
    record Quantity(double value, int start, int end, boolean digits, int decimals, boolean fraction, boolean plus) {
        Quantity until(int last) {
            return new Quantity(value, start, last, digits, decimals, fraction, plus);
        }

        Quantity from(int first) {
            return new Quantity(value, first, end, digits, decimals, fraction, plus);
        }

        boolean whole() {
            return value == Math.rint(value);
        }

        Quantity times(double factor, int to) {
            return new Quantity(value * factor, start, to, digits, decimals, fraction, plus);
        }
    }

    static boolean isYear(String number) {
        return number.length() == 4
                && number.indexOf('.') < 0
                && number.indexOf('/') < 0
                && List.of("17", "18", "19", "20").contains(number.substring(0, 2));
    }

    static @Nullable String wordAsDigits(String word) {
        var value = WORDS.get(word);
        return value == null ? null : String.valueOf(value);
    }

    static String inWords(int number) {
        if (number < ONES.size()) {
            return ONES.get(number);
        }
        return number % 10 == 0 ? TENS.get(number / 10) : TENS.get(number / 10) + "-" + ONES.get(number % 10);
    }

    /** The words that may begin a number. */
    static Set<String> starts() {
        var starts = new HashSet<>(WORDS.keySet());
        starts.addAll(RANKS.keySet());
        starts.addAll(FRACTIONS.keySet());
        return starts;
    }

    static @Nullable Quantity at(Terms terms, int i) {
        if (terms.isNumber(i)) {
            return digits(terms, i);
        }
        return terms.isWord(i) ? words(terms, i, true) : null;
    }

    private static @Nullable Quantity digits(Terms terms, int i) {
        var written = terms.word(i);
        if (written.indexOf('/') > 0) {
            return new Quantity(fraction(written), i, i + 1, true, 2, true, false);
        }
        if (written.length() > 15 || written.indexOf('.') != written.lastIndexOf('.')) {
            return null;
        }
        double value = parse(written);
        int end = i + 1;
        if (terms.isNumber(end) && terms.word(end).indexOf('/') > 0 && value < 1000) {
            return new Quantity(value + fraction(terms.word(end)), i, end + 1, true, 2, true, false);
        }
        if (isSlashed(terms, end) && value < 1000) {
            return new Quantity(value + slashed(terms, end), i, end + 3, true, 2, true, false);
        }
        if (isSlashed(terms, i)
                && Set.of("acre", "acres", "of", "bath", "baths", "ac").contains(terms.word(i + 3))) {
            return new Quantity(slashed(terms, i), i, i + 3, true, 2, true, false);
        }
        int point = written.indexOf('.');
        int decimals = point < 0 ? 0 : written.length() - point - 1;
        if (terms.glued(end) && terms.is(end, "+")) {
            return new Quantity(value, i, end + 1, true, decimals, false, true);
        }
        return new Quantity(value, i, end, true, decimals, false, false);
    }

    private static double parse(String written) {
        long digits = 0;
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (letter == '.') {
                return Double.parseDouble(written.replace(",", ""));
            }
            if (letter != ',') {
                digits = digits * 10 + letter - '0';
            }
        }
        return digits;
    }

    /** 1 / 2 with nothing between, and less than one. */
    private static boolean isSlashed(Terms terms, int i) {
        return terms.isNumber(i)
                && terms.is(i + 1, "/")
                && terms.glued(i + 1)
                && terms.isNumber(i + 2)
                && terms.glued(i + 2)
                && terms.word(i).length() == 1
                && terms.word(i + 2).length() == 1
                && terms.word(i).compareTo(terms.word(i + 2)) < 0
                && "2348".contains(terms.word(i + 2));
    }

    private static double slashed(Terms terms, int i) {
        return Double.parseDouble(terms.word(i)) / Double.parseDouble(terms.word(i + 2));
    }

    private static double fraction(String written) {
        int slash = written.indexOf('/');
        return Double.parseDouble(written.substring(0, slash)) / Double.parseDouble(written.substring(slash + 1));
    }

    private static @Nullable Quantity words(Terms terms, int i, boolean thousands) {
        var word = terms.word(i);
        if (word.equals("a") || word.equals("an") || word.equals("one") || word.equals("half")) {
            var part = part(terms, i);
            if (part != null) {
                return part;
            }
        }
        if (FRACTIONS.containsKey(word) && (terms.word(i + 1).startsWith("acre") || terms.is(i + 1, "section"))) {
            return new Quantity(FRACTIONS.getOrDefault(word, 0.0), i, i + 1, false, 2, true, false);
        }
        boolean aHundred = word.equals("a") && terms.is(i + 1, "hundred");
        var value = aHundred ? Integer.valueOf(1) : WORDS.get(word);
        if (value == null) {
            return null;
        }
        int end = i + 1;
        double number = value;
        if (value >= 20 && value < 100 && WORDS.getOrDefault(terms.word(end), 10) < 10 && !terms.is(end, "zero")) {
            number += WORDS.getOrDefault(terms.word(end), 0);
            end++;
        }
        if (terms.is(end, "hundred")) {
            number *= 100;
            end++;
            int rest = terms.is(end, "and") ? end + 1 : end;
            var more = WORDS.get(terms.word(rest));
            if (more != null && terms.isWord(rest)) {
                number += more;
                end = rest + 1;
                var ones = WORDS.get(terms.word(end));
                if (more >= 20 && ones != null && ones < 10) {
                    number += ones;
                    end++;
                }
            }
        }
        if (thousands && terms.is(end, "thousand")) {
            number *= 1000;
            end++;
            var more = words(terms, end, false);
            if (more != null && more.value() < 1000 && more.value() >= 1 && more.value() % 100 == 0) {
                number += more.value();
                end = more.end();
            }
        }
        if (number < 10 && isPlural(terms.word(end)) && FRACTIONS.containsKey(terms.key(end))) {
            return new Quantity(
                    number * FRACTIONS.getOrDefault(terms.key(end), 0.0), i, of(terms, end + 1), false, 2, true, false);
        }
        if (number < 100 && number > 1 && terms.tied(end) && FRACTIONS.containsKey(terms.word(end))) {
            return new Quantity(
                    number * FRACTIONS.getOrDefault(terms.word(end), 0.0),
                    i,
                    of(terms, end + 1),
                    false,
                    2,
                    true,
                    false);
        }
        return andPart(terms, new Quantity(number, i, end, false, 0, false, false));
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s");
    }

    /** half an, a third of an, one-half of an, a half. */
    private static @Nullable Quantity part(Terms terms, int i) {
        int at = terms.is(i, "half") ? i : i + 1;
        var part = FRACTIONS.get(terms.word(at));
        if (part == null
                || (terms.is(i, "half")
                        && !(terms.is(i + 1, "an") || terms.is(i + 1, "acre") || terms.is(i + 1, "of")))) {
            return null;
        }
        int end = of(terms, at + 1);
        return terms.key(end).equals("acre") || terms.is(end, "section") || terms.is(end, "mile") || terms.is(end, "ac")
                ? new Quantity(part, i, end, false, 2, true, false)
                : null;
    }

    private static int of(Terms terms, int end) {
        if (terms.is(end, "of") && (terms.is(end + 1, "an") || terms.is(end + 1, "a"))) {
            return end + 2;
        }
        return terms.is(end, "an") ? end + 1 : end;
    }

    /** two and a half, one and three-quarters. */
    static Quantity andPart(Terms terms, Quantity whole) {
        int at = whole.end();
        if (!terms.is(at, "and") && !terms.is(at, "&")) {
            return whole;
        }
        int next = at + 1;
        double many = 1;
        if (terms.is(next, "a") || terms.is(next, "one")) {
            next++;
        } else if (terms.is(next, "three") || terms.is(next, "two")) {
            many = terms.is(next, "three") ? 3 : 2;
            next++;
        } else {
            return whole;
        }
        var part = FRACTIONS.get(terms.key(next));
        if (part == null) {
            return whole;
        }
        boolean ofAnother = terms.key(next + 1).startsWith("bath")
                && terms.is(next - 1, "a")
                && many == 1
                && terms.is(next, "quarter");
        return ofAnother
                ? whole
                : new Quantity(whole.value() + many * part, whole.start(), next + 1, whole.digits(), 2, true, false);
    }

    /** 14th, fourteenth, twenty-first; 0 where there is none. The end is found in {@link #rankEnd}. */
    static int rank(Terms terms, int i) {
        if (terms.isNumber(i)
                && terms.glued(i + 1)
                && List.of("st", "nd", "rd", "th").contains(terms.word(i + 1))
                && terms.word(i).length() < 4
                && terms.word(i).indexOf('.') < 0
                && terms.word(i).indexOf('/') < 0) {
            return Integer.parseInt(terms.word(i));
        }
        var word = terms.word(i);
        var tens = WORDS.get(word);
        if (tens != null && tens >= 20 && RANKS.getOrDefault(terms.word(i + 1), 10) < 10) {
            return tens + RANKS.getOrDefault(terms.word(i + 1), 0);
        }
        return RANKS.getOrDefault(word, 0);
    }

    static int rankEnd(Terms terms, int i) {
        return RANKS.containsKey(terms.word(i)) ? i + 1 : i + 2;
    }
}
