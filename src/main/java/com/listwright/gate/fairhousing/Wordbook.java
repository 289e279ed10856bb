package com.listwright.gate.fairhousing;

import java.util.HashMap;
import java.util.Map;

/**
 * Every word that some rule speaks of, with a number. A word is found as it is written and, where a rule does not
 * insist on that with {@code =}, as its singular.
 */
final class Wordbook {
    static final int UNKNOWN = -1;

    private final Map<String, Integer> loose = new HashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();
    private int size;

    /** {@code kid} is met by kids as well; {@code =singles} by nothing else. */
    int add(String written) {
        return written.startsWith("=")
                ? exact.computeIfAbsent(written.substring(1), word -> size++)
                : loose.computeIfAbsent(written, word -> size++);
    }

    int size() {
        return size;
    }

    int exact(String word) {
        return exact.getOrDefault(word, UNKNOWN);
    }

    int loose(String word) {
        return loose.getOrDefault(word, UNKNOWN);
    }

    int singular(String word) {
        var one = one(word);
        if (one.equals(word)) {
            return UNKNOWN;
        }
        var found = loose(one);
        return found == UNKNOWN && word.endsWith("ies") ? loose(word.substring(0, word.length() - 1)) : found;
    }

    boolean knows(String word) {
        return loose.containsKey(word) || exact.containsKey(word);
    }

    static String one(String word) {
        var length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's' || word.charAt(length - 2) == 's') {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + 'y';
        }
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }
}
