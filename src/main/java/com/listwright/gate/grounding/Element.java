package com.listwright.gate.grounding;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word or a phrase of the lexicon in a phrase of the text, with the places of the facts that have it. */
record Element(int first, int end, Sort sort, BitSet places, Need.@Nullable Phrase phrase, String stem) {
    enum Sort {
        WORD,
        ODD,
        PHRASE,
        ROOM,
        PART,
        CONDITION
    }

    boolean is(Sort wanted) {
        return sort == wanted;
    }

    boolean ofHome() {
        return places.get(Lexicon.HOME);
    }

    List<Need> needs() {
        return phrase == null ? List.of() : phrase.needs();
    }
}
