package com.listwright.gate.grounding;

import com.listwright.gate.Passage;
import com.listwright.gate.Words;
import java.util.Arrays;
import java.util.BitSet;

/** The words of a passage as they are matched: hyphens and the dots of abbreviations are not heard. */
final class Terms {
    private final Words words;
    private final int[] places;
    private final boolean[] tied;
    private final String[] keys;
    private final String[] stems;
    private final int size;
    private final BitSet capitals = new BitSet();

    private Terms(Words words, int[] places, boolean[] tied, int size, Lexicon lexicon) {
        this.words = words;
        this.places = places;
        this.tied = tied;
        this.size = size;
        this.keys = new String[size];
        this.stems = new String[size];
        for (int i = 0; i < size; i++) {
            var word = words.word(places[i]);
            boolean plain = words.kind(places[i]) == Words.Kind.WORD;
            keys[i] = plain ? lexicon.key(word) : word;
            stems[i] = plain ? lexicon.stem(word) : word.indexOf(',') < 0 ? word : word.replace(",", "");
        }
    }

    static Terms of(Passage passage, Lexicon lexicon) {
        var terms = of(passage.words(), lexicon);
        for (int i = 0; i < terms.size; i++) {
            if (Character.isUpperCase(passage.text().charAt(terms.start(i)))) {
                terms.capitals.set(i);
            }
        }
        return terms;
    }

    static Terms of(Words words, Lexicon lexicon) {
        int count = words.size();
        var places = new int[count];
        var tied = new boolean[count];
        int size = 0;
        boolean join = false;
        for (int i = 0; i < count; i++) {
            if (words.kind(i) == Words.Kind.MARK && unheard(words, i)) {
                join = words.is(i, "-");
                continue;
            }
            places[size] = i;
            tied[size] = join;
            join = false;
            size++;
        }
        return new Terms(words, Arrays.copyOf(places, size), tied, size, lexicon);
    }

    private static boolean unheard(Words words, int i) {
        boolean between = words.glued(i) && words.glued(i + 1 < words.size() ? i + 1 : 0);
        if (words.is(i, "-")) {
            return between;
        }
        return words.is(i, ".")
                && words.glued(i)
                && i + 1 < words.size()
                && words.sentence(i + 1) == words.sentence(i)
                && !words.is(i + 1, ".");
    }

    int size() {
        return size;
    }

    /** As it was written, folded. */
    String word(int i) {
        return i >= 0 && i < size ? words.word(places[i]) : "";
    }

    /** In the singular. */
    String key(int i) {
        return i >= 0 && i < size ? keys[i] : "";
    }

    String stem(int i) {
        return stems[i];
    }

    boolean isWord(int i) {
        return i >= 0 && i < size && words.isWord(places[i]);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size && words.isNumber(places[i]);
    }

    boolean isMark(int i) {
        return i >= 0 && i < size && words.kind(places[i]) == Words.Kind.MARK;
    }

    boolean is(int i, String word) {
        return i >= 0 && i < size && words.word(places[i]).equals(word);
    }

    boolean isCapital(int i) {
        return capitals.get(i);
    }

    /** A capital letter where the sentence asks for none: "in Dunmoor", and not the first word or a headline. */
    boolean isName(int i) {
        return capitals.get(i)
                && sameSentence(i - 1, i)
                && isWord(i - 1)
                && (!capitals.get(i - 1) || (capitals.get(i + 1) && !sameSentence(i - 2, i)));
    }

    /** Whether a hyphen joins it to the one before. */
    boolean tied(int i) {
        return i < size && tied[i];
    }

    boolean glued(int i) {
        return i > 0 && i < size && places[i] == places[i - 1] + 1 && words.glued(places[i]);
    }

    int sentence(int i) {
        return words.sentence(places[i]);
    }

    boolean sameSentence(int i, int j) {
        return i >= 0 && j >= 0 && i < size && j < size && sentence(i) == sentence(j);
    }

    int start(int i) {
        return words.start(places[i]);
    }

    int end(int i) {
        return words.end(places[i]);
    }
}
