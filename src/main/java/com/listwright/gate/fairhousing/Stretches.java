package com.listwright.gate.fairhousing;

import java.util.function.BiConsumer;

/** A reading in stretches for the model: a sentence each, a question with its answer, the endless in pieces. */
final class Stretches {
    private Stretches() {}

    interface Visitor extends BiConsumer<Integer, Integer> {}

    static void of(Reading reading, Visitor visitor) {
        var from = 0;
        for (int word = 0; word < reading.size(); word++) {
            var ends = reading.endsSentence(word) && !reading.word(word).equals("?");
            if (ends || word + 1 == reading.size() || word + 1 - from == Features.LONGEST) {
                visitor.accept(from, word + 1);
                from = word + 1;
            }
        }
    }
}
