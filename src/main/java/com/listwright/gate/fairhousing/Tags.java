package com.listwright.gate.fairhousing;

import java.util.Arrays;

/** Which concepts start at which word and where each ends, exclusive. */
final class Tags {
    private static final int NONE = -1;

    private final int[] first;
    private int[] concept = new int[32];
    private int[] end = new int[32];
    private int[] next = new int[32];
    private int size;

    Tags(int words) {
        first = new int[words];
        Arrays.fill(first, NONE);
    }

    void add(int word, int ofConcept, int until) {
        if (size == concept.length) {
            concept = Arrays.copyOf(concept, size * 2);
            end = Arrays.copyOf(end, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        concept[size] = ofConcept;
        end[size] = until;
        next[size] = first[word];
        first[word] = size++;
    }

    /** A tag at this word, to be asked for its {@link #next}; negative when there is none. */
    int at(int word) {
        return first[word];
    }

    int next(int tag) {
        return next[tag];
    }

    int concept(int tag) {
        return concept[tag];
    }

    int end(int tag) {
        return end[tag];
    }
}
