package com.listwright.gate.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Phrases by their words; the longest that stands at a place is found by walking once over its words. */
final class Trie<T> {
    private final Map<String, Trie<T>> next = new HashMap<>();
    private @Nullable T found;

    /** What stands from one term up to, and without, another. */
    record Match<T>(T found, int end) {}

    void add(List<String> keys, T value, BinaryOperator<T> both) {
        var node = this;
        for (var key : keys) {
            node = node.next.computeIfAbsent(key, none -> new Trie<>());
        }
        node.found = node.found == null ? value : both.apply(node.found, value);
    }

    @Nullable
    Match<T> longest(Terms terms, int from) {
        @Nullable Match<T> longest = null;
        @Nullable Trie<T> node = this;
        for (int i = from; i < terms.size() && terms.sameSentence(from, i); i++) {
            node = node.next.get(terms.key(i));
            if (node == null) {
                break;
            }
            if (node.found != null) {
                longest = new Match<>(node.found, i + 1);
            }
        }
        return longest;
    }
}
