package com.listwright.gate.fairhousing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Rules by what their first step may meet, so that a word asks only those that can begin with it. */
final class RuleIndex {
    /** From so many words on it pays to leave out rules that cannot be met. */
    private static final int LONG = 4000;

    private final Map<Integer, List<Rule>> byWord = new HashMap<>();
    private final Map<Integer, List<Rule>> byConcept = new HashMap<>();
    private final List<Rule> byNumber = new ArrayList<>();
    private final List<Rule> rules;
    private final List<Concept> concepts;

    RuleIndex(List<Rule> rules, List<Concept> concepts) {
        this.rules = rules;
        this.concepts = concepts;
        for (var rule : rules) {
            index(rule, 0);
        }
    }

    /** Every rule once for every word where it begins. */
    void matches(Reading reading, Tags tags, BiConsumer<Rule, Pattern.Match> found) {
        var index = reading.size() > LONG ? among(reading, tags) : this;
        for (int word = 0; word < reading.size(); word++) {
            index.tryAll(index.byWord.get(reading.loose(word)), reading, tags, word, found);
            index.tryAll(index.byWord.get(reading.exact(word)), reading, tags, word, found);
            index.tryAll(index.byWord.get(reading.singular(word)), reading, tags, word, found);
            for (int tag = tags.at(word); tag >= 0; tag = tags.next(tag)) {
                index.tryAll(index.byConcept.get(tags.concept(tag)), reading, tags, word, found);
            }
            if (reading.isNumber(word)) {
                index.tryAll(index.byNumber, reading, tags, word, found);
            }
        }
    }

    /** Only the rules all of whose words stand somewhere in this text. */
    private RuleIndex among(Reading reading, Tags tags) {
        var words = new BitSet();
        var present = new BitSet();
        for (int word = 0; word < reading.size(); word++) {
            set(words, reading.loose(word));
            set(words, reading.exact(word));
            set(words, reading.singular(word));
            for (int tag = tags.at(word); tag >= 0; tag = tags.next(tag)) {
                present.set(tags.concept(tag));
            }
        }
        return new RuleIndex(
                rules.stream()
                        .filter(rule -> rule.pattern().steps().stream()
                                .allMatch(step -> !(step instanceof Pattern.Step.Meet meet)
                                        || meet.optional()
                                        || meet.words().intersects(words)
                                        || meet.concepts().intersects(present)))
                        .toList(),
                concepts);
    }

    private static void set(BitSet words, int word) {
        if (word >= 0) {
            words.set(word);
        }
    }

    private void tryAll(
            @Nullable List<Rule> rules, Reading reading, Tags tags, int word, BiConsumer<Rule, Pattern.Match> found) {
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
