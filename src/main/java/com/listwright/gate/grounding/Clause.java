package com.listwright.gate.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words around an amount, which tell what it is paid for. */
record Clause(List<String> words) {
    private static final int EARSHOT = 6;
    static final Set<String> DUES = Set.of("due", "dues", "hoa", "fee", "association", "maintenance", "assessment");
    static final Set<String> TAXES = Set.of("tax");
    static final Set<String> INCOME = Set.of(
            "income",
            "gross",
            "noi",
            "grossing",
            "grosses",
            "rents",
            "scheduled",
            "schedule",
            "net",
            "nets",
            "netting",
            "collect",
            "brings");
    static final Set<String> EXPENSES = Set.of("expense", "operating");
    static final Set<String> RENT = Set.of("rent", "lease");
    static final Set<String> CUT = Set.of(
            "reduced",
            "reduction",
            "cut",
            "drop",
            "dropped",
            "slashed",
            "slipped",
            "fell",
            "down",
            "trimmed",
            "shaved",
            "lower",
            "lowered",
            "savings",
            "save",
            "improvement",
            "improved",
            "off");
    static final Set<String> LESS = Set.of("below", "less", "under", "start", "started", "came", "shed", "trimmed");
    static final Set<String> SOLD = Set.of("sold", "closed", "sale", "paid", "fetched");
    static final Set<String> EARLIER = Set.of(
            "originally",
            "was",
            "from",
            "original",
            "previously",
            "formerly",
            "previous",
            "came",
            "started",
            "starting",
            "began",
            "debuted",
            "once");
    static final Set<String> OTHER = Set.of(
            "credit",
            "closing",
            "deposit",
            "bonus",
            "concession",
            "insurance",
            "policy",
            "appraised",
            "appraisal",
            "assessed",
            "below",
            "allowance",
            "worth",
            "upgrade");
    private static final Set<String> LAND = Set.of("lot", "space", "land", "ground", "site", "pad");

    /** What stands between two commas around the terms from {@code first} to {@code end}. */
    static Clause around(Terms terms, int first, int end) {
        List<String> words = new ArrayList<>();
        for (int i = first - 1; i >= first - EARSHOT && terms.sameSentence(first, i) && !isBreak(terms, i); i--) {
            words.add(terms.key(i));
            words.add(terms.word(i));
        }
        for (int i = end; i < end + EARSHOT && terms.sameSentence(first, i) && !isBreak(terms, i); i++) {
            words.add(terms.key(i));
            words.add(terms.word(i));
        }
        return new Clause(words);
    }

    private static boolean isBreak(Terms terms, int i) {
        return terms.is(i, ",") || terms.is(i, ";") || terms.is(i, "$");
    }

    boolean has(Set<String> some) {
        for (var word : words) {
            if (some.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "lot rent", "space rent" */
    boolean isOfLand() {
        return has(LAND) && has(RENT);
    }
}
