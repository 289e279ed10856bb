package com.listwright.gate.fairhousing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All phrases of all concepts in one tree over words. */
final class Phrasebook {
    private static final class Node {
        private final Map<Integer, Node> children = new HashMap<>();
        private final List<Integer> concepts = new ArrayList<>();
    }

    private final Wordbook wordbook;
    private final Node root = new Node();

    Phrasebook(Wordbook wordbook) {
        this.wordbook = wordbook;
    }

    void add(String phrase, int concept) {
        var node = root;
        for (var word : phrase.replace("'s ", " 's ").split(" ")) {
            node = node.children.computeIfAbsent(wordbook.add(word), key -> new Node());
        }
        if (!node.concepts.contains(concept)) {
            node.concepts.add(concept);
        }
    }

    Tags tags(Reading reading) {
        var tags = new Tags(reading.size());
        for (int word = 0; word < reading.size(); word++) {
            walk(reading, root, word, word, tags);
        }
        return tags;
    }

    private void walk(Reading reading, Node node, int start, int word, Tags tags) {
        for (var concept : node.concepts) {
            tags.add(start, concept, word);
        }
        if (word >= reading.size() || node.children.isEmpty() || reading.sentence(word) != reading.sentence(start)) {
            return;
        }
        follow(reading, node.children.get(reading.exact(word)), start, word, tags);
        follow(reading, node.children.get(reading.loose(word)), start, word, tags);
        follow(reading, node.children.get(reading.singular(word)), start, word, tags);
    }

    private void follow(Reading reading, @Nullable Node node, int start, int word, Tags tags) {
        if (node != null) {
            walk(reading, node, start, word + 1, tags);
        }
    }
}
