package com.listwright.gate.grounding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long something has been so, or will: "the tenant has been there eleven years", "ten years left on the warranty".
 */
final class Durations {
    private static final int EARSHOT = 8;
    private static final Set<String> UNITS = Set.of("year", "yr", "decade", "month");
    private static final Set<String> AFTER = Set.of("ago", "left", "remaining");
    private static final Set<String> TERMS =
            Set.of("lease", "term", "old", "young", "later", "earlier", "after", "before", "a", "per", "rent");
    private static final Set<String> HELD = Set.of(
            "tenant",
            "renter",
            "owner",
            "seller",
            "family",
            "occupied",
            "vacancy",
            "vacant",
            "lived",
            "owned",
            "held",
            "occupancy",
            "history",
            "waited",
            "empty",
            "resident",
            "leased",
            "warranty",
            "transferable",
            "same");

    private final Terms terms;
    private final Known known;

    Durations(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    @Nullable
    Entry read(int i) {
        var said = Numbers.at(terms, i);
        if (said == null || !UNITS.contains(terms.key(said.end())) || terms.is(i - 1, "$")) {
            return null;
        }
        int end = said.end() + 1;
        boolean after = AFTER.contains(terms.word(end));
        if (TERMS.contains(terms.key(end)) || (!after && !isHeld(i, end))) {
            return null;
        }
        double now =
                known.facts().day("AsOfDate").map(day -> (double) day.getYear()).orElse(Double.NaN);
        var number = Figures.plain(said.value());
        boolean told = known.places(number).intersects(known.sentences())
                || known.places(Figures.plain(now - said.value())).intersects(known.sentences());
        return told
                ? Entry.supported(i, after ? end + 1 : end, List.of("AgentNotes"))
                : Entry.unsupported(i, after ? end + 1 : end, Entry.Kind.DATE);
    }

    private boolean isHeld(int first, int end) {
        for (int i = first - 1; i > first - EARSHOT && terms.sameSentence(i, first) && !terms.is(i, ";"); i--) {
            if (HELD.contains(terms.key(i)) || HELD.contains(terms.word(i))) {
                return true;
            }
        }
        return HELD.contains(terms.key(end)) || (terms.is(end, "of") && terms.is(end + 1, "ownership"));
    }
}
