package com.listwright.gate.grounding;

import java.util.Set;

/** The words that say that there is none: before a thing, or right after it. */
final class Denials {
    private static final Set<String> NONE =
            Set.of("no", "without", "zero", "never", "lacks", "lack", "lacking", "nor", "neither", "minus");
    private static final Set<String> NOBODY = Set.of("one", "longer", "matter", "doubt", "wonder", "need", "more");
    private static final Set<String> ENDING = Set.of("but", "has", "have", "there", "while");
    private static final Set<String> MISSING = Set.of("absent", "missing", "lacking");
    private static final Set<String> NOT = Set.of("isn't", "aren't", "wasn't", "weren't");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "'s");
    private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "should", "might", "must", "may");
    private static final Set<String> DENIED = Set.of(
            "available",
            "connected",
            "included",
            "allowed",
            "permitted",
            "in",
            "leased",
            "offered",
            "part",
            "here",
            "yet",
            "provided",
            "covered",
            "accepted",
            "welcome",
            "installed",
            "present",
            "on",
            "required");

    private final Terms terms;

    Denials(Terms terms) {
        this.terms = terms;
    }

    /** "no", "without", and not "no longer". */
    boolean starts(int i) {
        boolean nobody = terms.is(i, "nobody") && terms.is(i + 1, "'s");
        return nobody || (NONE.contains(terms.word(i)) && !NOBODY.contains(terms.word(i + 1)));
    }

    /** "Absent: a fireplace." */
    boolean lists(int colon) {
        return terms.is(colon, ":") && MISSING.contains(terms.word(colon - 1));
    }

    /** "garage, none", "dogs, no": said after the thing, and all that is said of it. */
    private boolean answers(int i) {
        boolean none = (terms.is(i, ",") || terms.is(i, ":")) && (terms.is(i + 1, "none") || terms.is(i + 1, "no"));
        return none && (!terms.sameSentence(i, i + 2) || terms.isMark(i + 2));
    }

    boolean ends(int i) {
        return ENDING.contains(terms.word(i));
    }

    static boolean isBe(String word) {
        return BE.contains(word);
    }

    /** "Water is not.", "sewer is not available": what is said of a thing right after it. */
    boolean follows(int i) {
        boolean over = terms.isMark(i + 2) || !terms.sameSentence(i, i + 2);
        if (MODALS.contains(terms.word(i)) && terms.is(i + 1, "not") && over) {
            return true;
        }
        if (answers(i)) {
            return true;
        }
        int at = i;
        if (NOT.contains(terms.word(i))) {
            at = i + 1;
        } else if (BE.contains(terms.word(i)) && terms.is(i + 1, "not")) {
            at = i + 2;
        }
        return at > i && (!terms.sameSentence(i, at) || terms.isMark(at) || DENIED.contains(terms.word(at)));
    }
}
