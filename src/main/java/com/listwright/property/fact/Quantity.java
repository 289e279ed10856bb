package com.listwright.property.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A number as people write it, and the words that stood after it: "$389,000", "1.2M", "3 1/2", "0.96 ac", "two". */
public record Quantity(BigDecimal number, String rest) {
    private static final List<String> WORDS = List.of(
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
            "nineteen",
            "twenty");
    private static final Map<Character, String> FRACTIONS = Map.of('½', "0.5", '¼', "0.25", '¾', "0.75");
    private static final Map<String, Integer> ZEROS =
            Map.of("k", 3, "thousand", 3, "m", 6, "mm", 6, "mil", 6, "million", 6);
    private static final int LONGEST = 200;

    public static Optional<BigDecimal> word(String word) {
        int number = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        return number < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(number));
    }

    public static Optional<Quantity> read(String text) {
        return text.length() > LONGEST ? Optional.empty() : new Reader(text.strip()).read();
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Optional<Quantity> read() {
            var word = leadingWord();
            if (word.isPresent()) {
                return word.map(number -> new Quantity(number, rest()));
            }
            boolean negative = skip("-") || skip("−");
            if (skip("USD") || skip("US")) {
                skipBlanks();
            }
            skip("$");
            skipBlanks();
            return digits().map(this::fraction).map(number -> {
                var scaled = scaled(number);
                return new Quantity(negative ? scaled.negate() : scaled, rest());
            });
        }

        private Optional<BigDecimal> leadingWord() {
            int end = 0;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            boolean stands = end == text.length() || Character.isWhitespace(text.charAt(end));
            var number = stands ? word(text.substring(0, end)) : Optional.<BigDecimal>empty();
            number.ifPresent(_ -> at = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' '));
            return number;
        }

        /** Commas must stand before groups of three, so that a list is never read as a number. */
        private Optional<BigDecimal> digits() {
            int start = at;
            while (isDigit(at) || isGroup()) {
                at++;
            }
            boolean whole = at > start;
            if (at < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
                at++;
                while (isDigit(at)) {
                    at++;
                }
            } else if (!whole) {
                return at < text.length() && FRACTIONS.containsKey(text.charAt(at))
                        ? Optional.of(BigDecimal.ZERO)
                        : Optional.empty();
            }
            return Optional.of(new BigDecimal(text.substring(start, at).replace(",", "")));
        }

        private boolean isGroup() {
            return at > 0
                    && at < text.length()
                    && text.charAt(at) == ','
                    && isDigit(at - 1)
                    && isDigit(at + 1)
                    && isDigit(at + 2)
                    && isDigit(at + 3)
                    && !isDigit(at + 4);
        }

        private BigDecimal fraction(BigDecimal number) {
            int before = at;
            skipBlanks();
            if (at < text.length() && FRACTIONS.containsKey(text.charAt(at))) {
                return number.add(new BigDecimal(FRACTIONS.get(text.charAt(at++))));
            }
            boolean mixed = isDigit(at)
                    && at + 2 < text.length()
                    && text.charAt(at + 1) == '/'
                    && isDigit(at + 2)
                    && !isDigit(at + 3)
                    && text.charAt(at + 2) != '0';
            if (mixed && number.scale() <= 0) {
                var top = BigDecimal.valueOf(text.charAt(at) - '0');
                var bottom = BigDecimal.valueOf(text.charAt(at + 2) - '0');
                at += 3;
                return number.add(top.divide(bottom, MathContext.DECIMAL32));
            }
            at = before;
            return number;
        }

        private BigDecimal scaled(BigDecimal number) {
            int before = at;
            skipBlanks();
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            var zeros = ZEROS.get(text.substring(start, at).toLowerCase(Locale.ROOT));
            boolean letterAlone = at - start < 3 && start > before;
            boolean unit = at < text.length() && (isDigit(at) || text.charAt(at) == '²');
            if (zeros == null || letterAlone || unit) {
                at = before;
                return number;
            }
            return number.movePointRight(zeros);
        }

        private String rest() {
            return text.substring(at).strip();
        }

        private boolean isDigit(int index) {
            return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
        }

        private boolean skip(String word) {
            boolean there = text.regionMatches(true, at, word, 0, word.length());
            at += there ? word.length() : 0;
            return there;
        }

        private void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
