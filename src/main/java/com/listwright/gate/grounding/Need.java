package com.listwright.gate.grounding;

import java.util.ArrayList;
import java.util.List;

/** What must be known for a phrase: a value of a field, anything of the kind, an explicit no, or a derivation. */
sealed interface Need {
    record Value(String field, String value) implements Need {}

    record Anything(String field) implements Need {}

    record None(String field) implements Need {}

    record Derived(String name, String argument) implements Need {}

    /** A line of the lexicon: any of these needs is enough. */
    record Phrase(List<Need> needs, boolean soft, String place) {
        public Phrase {
            needs = List.copyOf(needs);
        }

        Phrase or(Phrase other) {
            List<Need> both = new ArrayList<>(needs);
            both.addAll(other.needs);
            return new Phrase(both, soft && other.soft, place);
        }
    }
}
