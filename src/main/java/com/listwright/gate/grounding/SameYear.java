package com.listwright.gate.grounding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years that are told by another: "from that same year", "the year after", "a year later". */
final class SameYear {
    private static final int EARSHOT = 60;
    private static final Set<String> LATER = Set.of("after", "later", "following", "next");
    private static final Set<String> EARLIER = Set.of("before", "earlier", "previous", "prior");
    private static final Set<String> SAME = Set.of("same", "identical");
    private static final Set<String> LEADS = Set.of("from", "in", "of", "since", "dates", "to");

    private final Terms terms;
    private final Subject subject;

    SameYear(Terms terms, Subject subject) {
        this.terms = terms;
        this.subject = subject;
    }

    @Nullable
    Entry read(int i) {
        var alike = alike(i);
        if (alike != null) {
            return alike;
        }
        if (!(terms.is(i, "the") || terms.is(i, "that") || terms.is(i, "a") || Numbers.at(terms, i) != null)) {
            return null;
        }
        var said = said(i);
        int anchor = said == null ? 0 : anchor(i);
        if (said == null || anchor == 0) {
            return null;
        }
        int first = LEADS.contains(terms.word(i - 1)) ? i - 1 : i;
        var things = subject.of(first, said.end());
        if (things.isEmpty()) {
            return null;
        }
        return subject.isDated(String.valueOf(anchor + said.years()), things)
                ? Entry.supported(first, said.end(), List.of("AgentNotes"))
                : Entry.unsupported(first, said.end(), Entry.Kind.DATE);
    }

    /** "kitchen likewise", "the skirting along with it": done in the year that was told last. */
    private @Nullable Entry alike(int i) {
        int end = terms.is(i, "likewise")
                ? i + 1
                : terms.is(i, "along") && terms.is(i + 1, "with") && terms.is(i + 2, "it") ? i + 3 : 0;
        int anchor = end > 0 && (terms.isMark(end) || !terms.sameSentence(i, end)) ? anchor(i) : 0;
        var things = anchor > 0 ? subject.of(i, end) : List.<String>of();
        if (things.isEmpty()) {
            return null;
        }
        int first = i - 1;
        return subject.isDated(String.valueOf(anchor), things)
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : Entry.unsupported(first, end, Entry.Kind.DATE);
    }

    private record Said(int years, int end) {}

    private @Nullable Said said(int i) {
        if (terms.key(i + 1).equals("year")) {
            int years = step(terms.word(i + 2));
            boolean that = terms.is(i, "that") && LEADS.contains(terms.word(i - 1));
            return years != 0 ? new Said(years, i + 3) : that ? new Said(0, i + 2) : null;
        }
        if (terms.is(i + 2, "year")) {
            int years = step(terms.word(i + 1));
            return years != 0 ? new Said(years, i + 3) : SAME.contains(terms.word(i + 1)) ? new Said(0, i + 3) : null;
        }
        var number = Numbers.at(terms, i);
        if (number != null && number.whole() && number.value() < 50 && terms.is(number.end(), "years")) {
            int years = step(terms.word(number.end() + 1));
            return years == 0 ? null : new Said(years * (int) number.value(), number.end() + 2);
        }
        return null;
    }

    private static int step(String word) {
        return LATER.contains(word) ? 1 : EARLIER.contains(word) ? -1 : 0;
    }

    /** The year that was told last, or 0. */
    private int anchor(int i) {
        for (int at = i - 1; at >= 0 && at > i - EARSHOT; at--) {
            if (terms.isNumber(at) && Numbers.isYear(terms.word(at)) && !terms.is(at - 1, "$")) {
                return Integer.parseInt(terms.word(at));
            }
        }
        return 0;
    }
}
