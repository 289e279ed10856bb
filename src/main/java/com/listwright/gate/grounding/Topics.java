package com.listwright.gate.grounding;

import com.listwright.gate.RuleFile;
import com.listwright.property.fact.Field;
import com.listwright.property.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What belongs together in the facts: which fields may be said in one breath, and what words name their things. */
final class Topics {
    static final Set<String> SECTIONS = Set.of("topics", "fields", "exclusive", "text");

    /** Fields that may be said together, and the words for the thing itself and for its kinds. */
    record Topic(String name, Set<String> fields, List<String> heads, List<String> kinds) {}

    private final Vocabulary vocabulary;
    private final Function<String, List<String>> stems;
    private final Map<String, List<Topic>> topics = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<String, List<String>> kinds = new HashMap<>();
    private final Map<String, List<String>> beside = new HashMap<>();
    private final Set<String> exclusive = new HashSet<>();
    private final Set<String> sentences = new HashSet<>();

    Topics(RuleFile file, Vocabulary vocabulary, Function<String, List<String>> stems) {
        this.vocabulary = vocabulary;
        this.stems = stems;
        file.section("topics").forEach(this::topic);
        for (var line : file.section("fields")) {
            beside.put(field(line.cell(0), line).name(), heads(line.cell(1), false));
        }
        for (var line : file.section("exclusive")) {
            Lexicon.list(line.cell(0))
                    .forEach(name -> exclusive.add(field(name, line).name()));
        }
        for (var line : file.section("text")) {
            sentences.addAll(Lexicon.list(line.cell(0)));
        }
    }

    private void topic(RuleFile.Line line) {
        var fields = new HashSet<String>();
        for (var name : Lexicon.list(line.cell(1))) {
            fields.add(field(name, line).name());
        }
        var topic = new Topic(line.cell(0), fields, heads(line.cell(2), false), heads(line.cell(2), true));
        heads.addAll(topic.heads());
        heads.addAll(topic.kinds());
        kinds.put(topic.name(), topic.kinds());
        fields.forEach(
                name -> topics.computeIfAbsent(name, none -> new ArrayList<>()).add(topic));
    }

    /** "?deck" names a kind of the thing, and not the thing itself. */
    private List<String> heads(String cell, boolean kinds) {
        return Lexicon.list(cell).stream()
                .filter(words -> words.startsWith("?") == kinds)
                .flatMap(words -> stems.apply(words.replace("?", "")).stream())
                .toList();
    }

    private Field field(String name, RuleFile.Line line) {
        return vocabulary.field(name).orElseThrow(() -> line.wrong("no such field: " + name));
    }

    /** The words for the things that fields speak of: a roof, a furnace. */
    Set<String> heads() {
        return heads;
    }

    List<Topic> of(String field) {
        return topics.getOrDefault(field, List.of());
    }

    List<String> kinds(String topic) {
        return kinds.getOrDefault(topic, List.of());
    }

    List<String> beside(String field) {
        return beside.getOrDefault(field, List.of());
    }

    /** Whether another value than the one known is a contradiction. */
    boolean isExclusive(String field) {
        return exclusive.contains(field);
    }

    boolean holdsSentences(String field) {
        return sentences.contains(field);
    }
}
