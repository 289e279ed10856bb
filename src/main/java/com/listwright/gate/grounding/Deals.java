package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Entry.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Sold!", "it closed in nine days", "seven offers": what is said of a deal by a word that else says little. */
final class Deals {
    private static final Set<String> DONE = Set.of("sold", "closed");

    /** Sold as is, sold furnished: how it is sold, not that it was. */
    private static final Set<String> MANNERS = Set.of(
            "as",
            "furnished",
            "unfurnished",
            "turnkey",
            "with",
            "without",
            "together",
            "separately",
            "subject",
            "fully",
            "partially",
            "by",
            "only",
            "free",
            "vacant",
            "tenant",
            "to",
            "on",
            "individually",
            "separate");

    private static final Set<String> BEFORE = Set.of(
            "be", "being", "before", "until", "till", "if", "when", "once", "not", "never", "are", "get", "gets",
            "last", "unless", "or", "were", "homes", "houses", "others", "units", "lots", "must", "isn't", "wasn't");
    private static final Set<String> SELVES = Set.of(
            "home",
            "house",
            "it",
            "this",
            "property",
            "listing",
            "condo",
            "townhome",
            "townhouse",
            "one",
            "has",
            "is",
            "was",
            "just",
            "now",
            "already",
            "officially",
            "we",
            "sale",
            "escrow",
            "deal",
            "and",
            "another",
            "recently",
            "newly",
            "been",
            "have",
            "sellers",
            "they");
    private static final Set<String> LATELY = Set.of("just", "newly", "recently", "now", "officially", "already");
    private static final Set<String> WITHIN = Set.of("in", "within", "after");
    private static final Set<String> SPANS = Set.of("day", "week", "weekend", "hour", "month");
    private static final Set<String> LEAST = Set.of("just", "only", "under", "a", "single", "less", "than", "about");
    private static final Set<String> COUNTED = Set.of("offer", "showing", "bid", "bidder");
    private static final int EARSHOT = 4;

    private final Terms terms;
    private final Known known;
    private final List<Entry> entries;

    Deals(Terms terms, Known known, List<Entry> entries) {
        this.terms = terms;
        this.known = known;
        this.entries = entries;
    }

    /** @param first and up to {@code end}: a sentence */
    void judge(int first, int end) {
        for (int i = first; i < end; i++) {
            if (DONE.contains(terms.word(i)) && isDone(first, i)) {
                entries.add(sold(i));
                pace(i, end);
            } else if (COUNTED.contains(terms.key(i))) {
                counted(first, i);
            }
        }
    }

    private boolean isDone(int first, int i) {
        boolean closed = terms.is(i, "closed");
        for (int at = Math.max(first, i - EARSHOT); at < i; at++) {
            if (BEFORE.contains(terms.word(at))) {
                return false;
            }
        }
        if (terms.tied(i + 1) || (MANNERS.contains(terms.word(i + 1)) && !(closed || on(i)))) {
            return false;
        }
        boolean self = i > first && SELVES.contains(terms.word(i - 1));
        if (closed) {
            return (self && !Denials.isBe(terms.word(i - 1))) || (opens(first, i) && (dated(i) || ends(i)));
        }
        return self || opens(first, i);
    }

    /** "Sold on November 12" */
    private boolean on(int i) {
        return terms.is(i + 1, "on") && (Dates.isMonth(terms.word(i + 2)) || terms.is(i + 2, "the"));
    }

    private boolean dated(int i) {
        return Dates.isMonth(terms.word(i + 1))
                || (terms.is(i + 1, "on") && Dates.isMonth(terms.word(i + 2)))
                || ((WITHIN.contains(terms.word(i + 1)) || terms.is(i + 1, "at") || terms.is(i + 1, "for"))
                        && (Numbers.at(terms, i + 2) != null || terms.is(i + 2, "$")));
    }

    private boolean ends(int i) {
        return !terms.sameSentence(i, i + 1) || terms.isMark(i + 1);
    }

    /** Whether nothing but marks stands before it. */
    private boolean opens(int first, int i) {
        for (int at = first; at < i; at++) {
            if (!terms.isMark(at)) {
                return false;
            }
        }
        return true;
    }

    private Entry sold(int i) {
        int first = i > 0 && terms.sameSentence(i - 1, i) && LATELY.contains(terms.word(i - 1)) ? i - 1 : i;
        if (Sale.isClosed(known)) {
            return Entry.supported(first, i + 1, List.of("StandardStatus"));
        }
        var status = known.facts().text("StandardStatus");
        return status.isPresent()
                ? Entry.contradicted(first, i + 1, Kind.FEATURE, List.of("StandardStatus"), status.get(), null)
                : Entry.unsupported(first, i + 1, Kind.FEATURE);
    }

    /** How long it took. */
    private void pace(int sold, int end) {
        for (int i = sold + 1; i < Math.min(end, sold + EARSHOT); i++) {
            if (WITHIN.contains(terms.word(i))) {
                var entry = pace(i);
                if (entry != null) {
                    entries.add(entry);
                }
                return;
            }
        }
    }

    private @Nullable Entry pace(int in) {
        int at = in + 1;
        while (at < in + EARSHOT && LEAST.contains(terms.word(at))) {
            at++;
        }
        var said = Numbers.at(terms, at);
        int unit = said == null ? at : said.end();
        if (!SPANS.contains(terms.key(unit))
                || (said == null && !terms.is(at - 1, "a") && !terms.is(at - 1, "single"))) {
            return null;
        }
        double count = said == null ? 1 : said.value();
        boolean days = terms.key(unit).equals("day") && known.knows("DaysOnMarket");
        if (days && count == known.number("DaysOnMarket")) {
            return Entry.supported(in, unit + 1, List.of("DaysOnMarket"));
        }
        return Entry.unsupported(in, unit + 1, Kind.DATE);
    }

    /** "Seven offers", "three competing offers": how many there were stands in no field. */
    private void counted(int first, int i) {
        for (int at = i - 1; at >= Math.max(first, i - 2); at--) {
            var said = Numbers.at(terms, at);
            if (said != null && !known.saysAmount(said.value())) {
                entries.add(Entry.unsupported(at, i + 1, Kind.NUMBER));
                return;
            }
        }
    }
}
