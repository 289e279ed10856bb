package com.listwright.gate.fairhousing;

import com.listwright.gate.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words for people, from {@code lexicon.rules}. */
final class Lexicon {
    private static final String SPEECH = "speech";

    private final Wordbook wordbook = new Wordbook();
    private final Phrasebook phrasebook = new Phrasebook(wordbook);
    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, Integer> compounds = new HashMap<>();
    private final PatternReader patterns;

    Lexicon(RuleFile file) {
        for (var line : file.lines()) {
            var concept = concept(line.section(), line.cell(0));
            for (var phrase : line.cell(1).split(",")) {
                if (phrase.isBlank()) {
                    throw line.wrong("an empty phrase between commas");
                }
                phrasebook.add(phrase.strip(), concept.id());
            }
        }
        for (var name : ProtectedClass.names()) {
            compounds.put(name, concept(name, "who-" + name).id());
        }
        patterns = new PatternReader(wordbook, concepts);
        for (var sort : List.of(Concept.Sort.PEOPLE, Concept.Sort.KINDS, Concept.Sort.SIGNS)) {
            patterns.group(sort.name().toLowerCase(Locale.ROOT), named(sort));
        }
    }

    static Set<String> sections() {
        Set<String> sections = new HashSet<>(Set.of(SPEECH));
        for (var name : ProtectedClass.names()) {
            sections.addAll(List.of(name, name + ": kind", name + ": signs"));
        }
        return sections;
    }

    Wordbook wordbook() {
        return wordbook;
    }

    Phrasebook phrasebook() {
        return phrasebook;
    }

    PatternReader patterns() {
        return patterns;
    }

    List<Concept> concepts() {
        return concepts;
    }

    /** The concept that two words make together, as "Polish tenants". */
    int compound(String protectedClass) {
        return compounds.getOrDefault(protectedClass, 0);
    }

    private List<Integer> named(Concept.Sort sort) {
        return concepts.stream()
                .filter(concept -> concept.sort() == sort)
                .map(Concept::id)
                .toList();
    }

    private Concept concept(String section, String name) {
        var colon = section.indexOf(':');
        var protectedClass = colon < 0 ? section : section.substring(0, colon);
        var sort = section.equals(SPEECH)
                ? Concept.Sort.SPEECH
                : colon < 0 ? Concept.Sort.PEOPLE : section.endsWith("kind") ? Concept.Sort.KINDS : Concept.Sort.SIGNS;
        var concept = new Concept(concepts.size(), name, protectedClass, sort);
        concepts.add(concept);
        return concept;
    }
}
