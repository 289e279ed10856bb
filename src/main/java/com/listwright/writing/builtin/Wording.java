package com.listwright.writing.builtin;

import java.util.List;

/** Words, and the phrases in them that say something of the home. */
record Wording(String words, List<Phrase> phrases) {
    Wording {
        phrases = List.copyOf(phrases);
    }

    /** A stretch in UTF-16 units, its end exclusive, and the facts by RESO name on which it stands. */
    record Phrase(int start, int end, List<String> facts) {
        Phrase {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("no phrase: " + start + " to " + end);
            }
            facts = List.copyOf(facts);
        }

        Phrase movedBy(int units) {
            return new Phrase(start + units, end + units, facts);
        }
    }
}
