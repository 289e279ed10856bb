package com.listwright.writing.builtin;

import com.listwright.writing.builtin.Wording.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A template that was filled: its words, the phrases in them, and what has been said by it. */
record Sentence(String words, List<Phrase> phrases, Set<String> uses) {
    Sentence {
        phrases = List.copyOf(phrases);
        uses = Set.copyOf(uses);
    }

    int length() {
        return words.length();
    }

    /** How much of the home it tells. */
    int weight() {
        return uses.size();
    }

    String firstWord() {
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    Set<String> alsoUsed(Set<String> before) {
        Set<String> all = new HashSet<>(before);
        all.addAll(uses);
        return all;
    }
}
