package com.listwright.gate.grounding;

import java.util.Set;

/** Rooms told floor by floor: "one bedroom down and three up". */
final class Splits {
    private static final Set<String> FLOORS =
            Set.of("up", "down", "upstairs", "downstairs", "above", "below", "upper", "lower", "main");
    private static final Set<String> BETWEEN = Set.of("and", ",", "with", "plus", "another", "the", "more", "other");
    private static final int LONGEST = 5;

    private final Terms terms;

    Splits(Terms terms) {
        this.terms = terms;
    }

    /** How many are on the other floor, or 0 where none is told. {@code end}: behind "one bedroom". */
    int rest(int end) {
        int at = floor(end);
        if (at == 0) {
            return 0;
        }
        while (at < end + LONGEST && BETWEEN.contains(terms.word(at)) && terms.sameSentence(end - 1, at)) {
            at++;
        }
        var more = Numbers.at(terms, at);
        if (more == null || !more.whole() || !terms.sameSentence(end - 1, at)) {
            return 0;
        }
        int behind = more.end();
        int word = floor(behind) > 0 ? behind : behind + 1;
        return floor(word) > 0 && terms.sameSentence(end - 1, word) ? (int) more.value() : 0;
    }

    /** Where "up" or "on the main level" ends, or 0. */
    private int floor(int i) {
        if (FLOORS.contains(terms.word(i))) {
            return i + 1;
        }
        boolean on = terms.is(i, "on") && terms.is(i + 1, "the") && FLOORS.contains(terms.word(i + 2));
        return on ? (terms.is(i + 3, "level") || terms.is(i + 3, "floor") ? i + 4 : i + 3) : 0;
    }
}
