package com.listwright.property.fact;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each kind of listing, the facts that carry its text, most first. */
record WorthKnowing(Map<String, List<Fact>> byKind) {
    /** Fields that answer for each other, and why one of them is wanted. */
    record Fact(List<String> fields, String why) {}

    private static final int ASKED = 3;
    private static final String ORDINARY = "Residential";
    private static final String FLAT = "Condominium";
    private static final Set<String> FLATS = Set.of("Condominium", "Stock Cooperative", "Own Your Own");

    static WorthKnowing standard() {
        Map<String, List<Fact>> byKind = new HashMap<>();
        VocabularyFiles.part(VocabularyFiles.file("worth-knowing.json"), "worth")
                .entries()
                .forEach(kind -> byKind.put(kind.getKey(), facts(kind.getValue())));
        return new WorthKnowing(byKind);
    }

    private static List<Fact> facts(JsonNode entries) {
        List<Fact> facts = new ArrayList<>();
        for (var entry : entries.values()) {
            var words = VocabularyFiles.list(entry);
            facts.add(new Fact(List.of(words.getFirst().split("\\|")), words.getLast()));
        }
        return facts;
    }

    List<Question> missing(Facts facts) {
        return of(facts).stream()
                .filter(fact -> fact.fields().stream().noneMatch(facts::knows))
                .limit(ASKED)
                .map(fact -> new Question(fact.fields().getFirst(), fact.why()))
                .toList();
    }

    private List<Fact> of(Facts facts) {
        var type = facts.text("PropertyType").orElse(ORDINARY);
        boolean flat = type.equals(ORDINARY)
                && facts.text("PropertySubType").filter(FLATS::contains).isPresent();
        var like = type.startsWith("Commercial") || type.startsWith("Business") ? "Commercial Sale" : type;
        return byKind.getOrDefault(flat ? FLAT : like, byKind.getOrDefault(ORDINARY, List.of()));
    }
}
