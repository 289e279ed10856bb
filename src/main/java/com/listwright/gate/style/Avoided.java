package com.listwright.gate.style;

import com.listwright.gate.Passage;
import com.listwright.gate.Span;
import com.listwright.gate.Words;
import java.util.ArrayList;
import java.util.List;

/** The words that a voice never uses, as they stand on its list: upper or lower case, and nothing bent. */
final class Avoided {
    private Avoided() {}

    static List<Span> in(Passage passage, List<String> phrases) {
        List<Span> spans = new ArrayList<>();
        var words = passage.words();
        for (var phrase : phrases) {
            var wanted = Words.of(phrase);
            for (int place = 0; wanted.size() > 0 && place + wanted.size() <= words.size(); place++) {
                if (isThere(wanted, words, place)) {
                    spans.add(passage.words(place, place + wanted.size() - 1));
                }
            }
        }
        return spans;
    }

    private static boolean isThere(Words wanted, Words words, int place) {
        for (int word = 0; word < wanted.size(); word++) {
            if (!words.is(place + word, wanted.word(word))) {
                return false;
            }
        }
        return true;
    }
}
