package com.listwright.gate.fairhousing;

import java.util.Arrays;
import java.util.List;

/**
 * What the model is told of a stretch of a reading: words, pairs of words, concepts, pairs of concepts, beginnings and
 * ends of long words. Each feature is a number below {@link #ROOM}, with the words it comes from.
 */
final class Features {
    static final int BITS = 17;
    static final int ROOM = 1 << BITS;

    /** No more is looked at in one stretch, however long. */
    static final int LONGEST = 64;

    private static final int MOST_CONCEPTS = 24;
    private static final int FARTHEST = 64;

    private final Reading reading;
    private final int from;
    private final int to;
    private int size;
    private int[] known;
    private int[] number;
    private int[] first;
    private int[] last;
    private float[] weight;

    private Features(Reading reading, int from, int to) {
        this.reading = reading;
        this.from = from;
        this.to = to;
        var expected = 8 + Integer.highestOneBit((to - from) * 8);
        number = new int[expected];
        first = new int[expected];
        last = new int[expected];
        weight = new float[expected];
        known = new int[Integer.highestOneBit(expected) * 4];
    }

    static Features of(Scene scene, List<Concept> concepts, int from, int to) {
        var features = new Features(scene.reading(), from, Math.min(to, from + LONGEST));
        features.words(scene);
        features.concepts(scene, concepts);
        return features;
    }

    int size() {
        return size;
    }

    int number(int feature) {
        return number[feature];
    }

    int first(int feature) {
        return first[feature];
    }

    int last(int feature) {
        return last[feature];
    }

    float weight(int feature) {
        return weight[feature];
    }

    private void words(Scene scene) {
        add("bias", 0, from, from, 1f);
        String before = "^";
        for (int word = from; word < to; word++) {
            var text = scene.isNamed(word) ? "@" : reading.isNumber(word) ? "#" : Wordbook.one(reading.word(word));
            add("w", hash(text), word, word, 0.5f);
            add("b", hash(before) * 31 + hash(text), Math.max(from, word - 1), word, 0.35f);
            if (text.length() > 5) {
                add("h", hash(text.substring(0, 5)), word, word, 0.3f);
            }
            before = text;
        }
    }

    private void concepts(Scene scene, List<Concept> concepts) {
        var ids = new int[MOST_CONCEPTS];
        var starts = new int[MOST_CONCEPTS];
        var ends = new int[MOST_CONCEPTS];
        var found = 0;
        var tags = scene.tags();
        var classes = 0;
        var seenClasses = new boolean[64];
        for (int word = from; word < to; word++) {
            for (int tag = tags.at(word); tag >= 0; tag = tags.next(tag)) {
                var concept = concepts.get(tags.concept(tag));
                var end = Math.min(tags.end(tag), to) - 1;
                add("c", concept.id(), word, end, 0.9f);
                if (concept.isShieldable()) {
                    var group = concept.section().hashCode();
                    add("k", group, word, end, 0.5f);
                    add("s", hash(concept.sort().name()), word, end, 0.5f);
                    if (!seenClasses[group & 63]) {
                        seenClasses[group & 63] = true;
                        classes++;
                    }
                }
                if (found < MOST_CONCEPTS) {
                    ids[found] = concept.id();
                    starts[found] = word;
                    ends[found++] = end;
                }
                if (end + 1 < to) {
                    add("n", concept.id() * 31 + hash(reading.word(end + 1)), word, end + 1, 0.3f);
                }
                if (word > from) {
                    add("m", concept.id() * 31 + hash(reading.word(word - 1)), word - 1, end, 0.3f);
                }
            }
        }
        add("classes", Math.min(classes, 3), from, to - 1, 0.5f);
        for (int one = 0; one < found; one++) {
            for (int other = one + 1; other < found; other++) {
                if (ids[one] != ids[other] && starts[other] - starts[one] < FARTHEST) {
                    add("p", ids[one] * 1009 + ids[other], starts[one], ends[other], 0.5f);
                    if (starts[other] - ends[one] <= 4) {
                        add("q", ids[one] * 1009 + ids[other], starts[one], ends[other], 0.4f);
                    }
                }
            }
        }
    }

    private void add(String kind, int value, int start, int end, float scale) {
        if (size == number.length) {
            number = Arrays.copyOf(number, size * 2);
            first = Arrays.copyOf(first, size * 2);
            last = Arrays.copyOf(last, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
        }
        var wanted = spread(kind.hashCode() * 0x9E3779B9 + value) & (ROOM - 1);
        if (!isNew(wanted)) {
            return;
        }
        number[size] = wanted;
        first[size] = start;
        last[size] = Math.max(start, end);
        weight[size] = scale;
        size++;
    }

    /** What stands twice counts once. Kept by number plus one, so that 0 is a free place. */
    private boolean isNew(int wanted) {
        if (size * 2 >= known.length) {
            var old = known;
            known = new int[old.length * 2];
            for (var one : old) {
                if (one != 0) {
                    known[place(one - 1)] = one;
                }
            }
        }
        var place = place(wanted);
        if (known[place] != 0) {
            return false;
        }
        known[place] = wanted + 1;
        return true;
    }

    private int place(int wanted) {
        var place = wanted & (known.length - 1);
        while (known[place] != 0 && known[place] != wanted + 1) {
            place = (place + 1) & (known.length - 1);
        }
        return place;
    }

    private static int hash(String text) {
        return text.hashCode();
    }

    private static int spread(int value) {
        var mixed = value * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        mixed *= 0xC2B2AE35;
        return mixed ^ (mixed >>> 13);
    }
}
