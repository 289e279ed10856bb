package com.listwright.gate.fairhousing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Rules by what their first step may meet, so that a word asks only those that can begin with it. */
final class RuleIndex {
    private final Map<Integer, List<Rule>> byWord = new HashMap<>();
    private final Map<Integer, List<Rule>> byConcept = new HashMap<>();
    private final List<Rule> byNumber = new ArrayList<>();
    private final List<Concept> concepts;

    RuleIndex(List<Rule> rules, List<Concept> concepts) {
        this.concepts = concepts;
        for (var rule : rules) {
            index(rule, 0);
        }
    }

    /** Every rule once for every word where it begins. */
    void matches(Reading reading, Tags tags, BiConsumer<Rule, Pattern.Match> found) {
        for (int word = 0; word < reading.size(); word++) {
            var place = word;
            BiConsumer<Rule, Pattern.Match> sink = found;
            tryAll(byWord.get(reading.loose(word)), reading, tags, place, sink);
            tryAll(byWord.get(reading.exact(word)), reading, tags, place, sink);
            tryAll(byWord.get(reading.singular(word)), reading, tags, place, sink);
            for (int tag = tags.at(word); tag >= 0; tag = tags.next(tag)) {
                tryAll(byConcept.get(tags.concept(tag)), reading, tags, place, sink);
            }
            if (reading.isNumber(word)) {
                tryAll(byNumber, reading, tags, place, sink);
            }
        }
    }

    private void tryAll(
            @org.jspecify.annotations.Nullable List<Rule> rules,
            Reading reading,
            Tags tags,
            int word,
            BiConsumer<Rule, Pattern.Match> found) {
        if (rules == null) {
            return;
        }
        for (var rule : rules) {
            var match = rule.pattern().at(reading, tags, concepts, word);
            if (match != null) {
                found.accept(rule, match);
            }
        }
    }

    private void index(Rule rule, int step) {
        switch (rule.pattern().steps().get(step)) {
            case Pattern.Step.Meet meet -> {
                meet.words().stream().forEach(word -> add(byWord, word, rule));
                meet.concepts().stream().forEach(concept -> add(byConcept, concept, rule));
                if (meet.optional()) {
                    index(rule, step + 1);
                }
            }
            case Pattern.Step.Figure figure -> byNumber.add(rule);
            case Pattern.Step.ClauseStart start -> index(rule, step + 1);
            default -> throw new IllegalArgumentException(rule.place() + ": a pattern begins with a word");
        }
    }

    private static void add(Map<Integer, List<Rule>> index, int key, Rule rule) {
        var rules = index.computeIfAbsent(key, any -> new ArrayList<>());
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
    }
}
