package com.listwright.writing.builtin;

import com.listwright.writing.builtin.Wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/** A text as it grows, with its phrases where they came to stand. */
final class Page {
    private final StringBuilder words = new StringBuilder();
    private final List<Phrase> phrases = new ArrayList<>();

    void write(String text) {
        words.append(text);
    }

    void write(Sentence sentence) {
        int start = words.length();
        words.append(sentence.words());
        sentence.phrases().forEach(phrase -> phrases.add(phrase.movedBy(start)));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Wording wording() {
        return new Wording(words.toString(), phrases);
    }
}
