package com.listwright.writing.builtin;

import java.util.List;
import java.util.Set;

/** What may be said under one name: one thing, or several that are strung together. */
record Slot(List<Bit> bits, Join join) {
    enum Join {
        AND,
        OR,
        SPACE
    }

    /**
     * The smallest thing that is said: its words, what is used up by saying it, and the facts it stands on. What uses
     * nothing up may be said again.
     */
    record Bit(String words, Set<String> uses, List<String> facts) {
        Bit {
            uses = Set.copyOf(uses);
            facts = List.copyOf(facts);
        }
    }

    Slot {
        bits = List.copyOf(bits);
    }
}
