package com.listwright.gate.grounding;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which floor the home is on: the 14th floor, floor 14, the fourteenth of fourteen floors. */
final class Floors {
    private final Terms terms;
    private final Known known;

    Floors(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /** 14th floor, floor 14, second level. */
    @Nullable
    Entry read(int i) {
        int rank = Numbers.rank(terms, i);
        int first = i;
        int end;
        if (rank > 0) {
            int at = Numbers.rankEnd(terms, i);
            var whole = terms.is(at, "of") ? Numbers.at(terms, at + 1) : null;
            if (whole != null
                    && (terms.key(whole.end()).equals("floor")
                            || terms.key(whole.end()).equals("story"))) {
                return known.number("EntryLevel") == rank && Derivations.stories(known) == whole.value()
                        ? Entry.supported(i, whole.end() + 1, List.of("EntryLevel", "StoriesTotal"))
                        : Entry.unsupported(i, whole.end() + 1, Entry.Kind.NUMBER);
            }
            if (!(terms.is(at, "floor") || terms.is(at, "level") || terms.is(at, "story"))) {
                return null;
            }
            end = at + 1;
        } else if (terms.is(i, "floor")
                && terms.isNumber(i + 1)
                && terms.word(i + 1).length() <= 3
                && !terms.is(i + 2, "plan")) {
            var number = Numbers.at(terms, i + 1);
            if (number == null || !number.whole()) {
                return null;
            }
            rank = (int) number.value();
            end = i + 2;
        } else {
            return null;
        }
        double entry = known.number("EntryLevel");
        if (!Double.isNaN(entry)) {
            if (entry == rank) {
                return Entry.supported(first, end, List.of("EntryLevel"));
            }
            boolean own = terms.tied(Math.max(end - 1, 0)) || terms.is(i - 1, "the") || i == 0;
            return own
                    ? Entry.contradicted(
                            first, end, Entry.Kind.NUMBER, List.of("EntryLevel"), "floor " + Figures.plain(entry), null)
                    : null;
        }
        boolean home = Derivations.stories(known) >= rank
                || known.has("Levels", "Two")
                || known.has("Levels", "Three Or More");
        if (home) {
            return null;
        }
        var found = (BitSet) known.places(String.valueOf(rank)).clone();
        return !found.isEmpty() ? null : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }
}
