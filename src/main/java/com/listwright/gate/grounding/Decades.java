package com.listwright.gate.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decades and centuries, and their early, middle and late years: the 1920s, mid-Nineties. */
final class Decades {
    private static final Map<String, Integer> DECADES = new HashMap<>();

    static {
        int decade = 1920;
        for (var word :
                List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")) {
            DECADES.put(word, decade);
            decade += 10;
        }
    }

    private final Terms terms;
    private final Known known;
    private final Subject subject;

    Decades(Terms terms, Known known, Subject subject) {
        this.terms = terms;
        this.known = known;
        this.subject = subject;
    }

    /** Eighty for the eighties, or 0. */
    static int tens(String word) {
        return DECADES.getOrDefault(word, 1900) - 1900;
    }

    static Set<String> starts() {
        return DECADES.keySet();
    }

    static boolean isDecade(String word) {
        return DECADES.containsKey(word);
    }

    @Nullable
    Entry read(int i) {
        boolean digits = terms.isNumber(i)
                && (terms.is(i + 1, "s") || terms.is(i + 1, "'s"))
                && terms.glued(i + 1)
                && !terms.is(i - 1, "$");
        int decade = digits ? inDigits(terms.word(i)) : terms.isWord(i) ? inWords(i) : 0;
        if (decade == 0) {
            return null;
        }
        var part = Part.of(terms.word(i - 1));
        int first = part == Part.WHOLE ? i : i - 1;
        int end = digits ? i + 2 : i + 1;
        double year = known.number("YearBuilt");
        if (Double.isNaN(year) || ofSomethingElse(first, end)) {
            return Entry.unsupported(first, end, Entry.Kind.DATE);
        }
        boolean century = decade % 100 == 0 && decade < 2000;
        return century
                ? judge(first, end, part.ofCentury(year - decade), year)
                : judge(first, end, part.ofDecade(year - decade), year);
    }

    private static Entry judge(int first, int end, boolean fits, double year) {
        return fits
                ? Entry.supported(first, end, List.of("YearBuilt"))
                : Entry.contradicted(first, end, Entry.Kind.DATE, List.of("YearBuilt"), Figures.plain(year), null);
    }

    private int inWords(int i) {
        int decade = DECADES.getOrDefault(terms.word(i), 0);
        if (terms.tied(i) && PriceBand.hundreds(terms, i - 1) > 0) {
            return 0;
        }
        return decade > 0 && terms.is(i - 1, "eighteen") ? decade - 100 : decade;
    }

    private enum Part {
        EARLY(0, 3, 34),
        MID(3, 7, 67),
        LATE(6, 9, 100),
        WHOLE(0, 9, 100);

        private final int from;
        private final int to;
        private final int century;

        Part(int from, int to, int century) {
            this.from = from;
            this.to = to;
            this.century = century;
        }

        static Part of(String word) {
            return switch (word) {
                case "early" -> EARLY;
                case "mid", "middle" -> MID;
                case "late" -> LATE;
                default -> WHOLE;
            };
        }

        boolean ofDecade(double into) {
            return into >= from && into <= to;
        }

        boolean ofCentury(double into) {
            return into >= 11.0 * from && into < century;
        }
    }

    private static int inDigits(String written) {
        if (written.length() == 4 && written.endsWith("0") && Numbers.isYear(written)) {
            return Integer.parseInt(written);
        }
        if (written.length() == 2 && written.endsWith("0") && Character.isDigit(written.charAt(0))) {
            int decade = Integer.parseInt(written);
            return decade >= 20 ? 1900 + decade : 0;
        }
        return 0;
    }

    private boolean ofSomethingElse(int first, int end) {
        return subject.of(first, end).stream().anyMatch(Subject.WORK::contains)
                && !Subject.BUILT.contains(terms.word(first - 1))
                && !Subject.BUILT.contains(terms.word(first - 2))
                && !Subject.BUILT.contains(terms.word(first - 3));
    }
}
