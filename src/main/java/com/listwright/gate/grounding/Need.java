package com.listwright.gate.grounding;

import com.listwright.gate.RuleFile;
import com.listwright.property.fact.Field;
import com.listwright.property.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must be known for a phrase: a value of a field, anything of the kind, an explicit no, or a derivation. */
sealed interface Need {
    /** What the program works out itself. */
    Set<String> DERIVATIONS = Set.of(
            "studio",
            "top-floor",
            "ground-floor",
            "prewar",
            "postwar",
            "turn-of-century",
            "century-old",
            "midcentury",
            "new-listing",
            "price-cut",
            "price-rise",
            "price-change",
            "sold",
            "for-sale",
            "spoken-for",
            "over-asking",
            "at-asking",
            "under-asking",
            "one-story",
            "units",
            "acres",
            "available-now",
            "only",
            "both");

    record Value(String field, String value) implements Need {}

    record Anything(String field) implements Need {}

    record None(String field) implements Need {}

    record Derived(String name, String argument) implements Need {}

    /** A line of the lexicon: any of these needs is enough. */
    record Phrase(List<Need> needs, boolean soft, String place) {
        public Phrase {
            needs = List.copyOf(needs);
        }

        Phrase or(Phrase other) {
            List<Need> both = new ArrayList<>(needs);
            both.addAll(other.needs);
            return new Phrase(both, soft && other.soft, place);
        }
    }

    /** A cell of the lexicon: Field=Value, Field, Field=-, @name:argument. */
    static Need read(String cell, RuleFile.Line line, Vocabulary vocabulary) {
        if (cell.startsWith("@")) {
            int colon = cell.indexOf(':');
            var name = colon < 0 ? cell.substring(1) : cell.substring(1, colon);
            if (!DERIVATIONS.contains(name)) {
                throw line.wrong("no such derivation: " + name);
            }
            return new Need.Derived(name, colon < 0 ? "" : cell.substring(colon + 1));
        }
        int equals = cell.indexOf('=');
        if (equals < 0) {
            return new Need.Anything(field(cell, line, vocabulary).name());
        }
        var field = field(cell.substring(0, equals), line, vocabulary);
        var value = cell.substring(equals + 1);
        if (value.equals("-")) {
            return new Need.None(field.name());
        }
        if (field.closed()
                && field.lookup().flatMap(lookup -> lookup.standardName(value)).isEmpty()) {
            throw line.wrong(field.name() + " has no value " + value);
        }
        return new Need.Value(field.name(), value);
    }

    private static Field field(String name, RuleFile.Line line, Vocabulary vocabulary) {
        return vocabulary.field(name).orElseThrow(() -> line.wrong("no such field: " + name));
    }
}
