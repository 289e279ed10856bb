package com.listwright.property.fact;

import io.micronaut.json.tree.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of reading one record: the facts; the fields given as null or empty, which a patch forgets; what stood
 * under names that the vocabulary does not have; how many media there were; and what was refused.
 */
public record Intake(Facts facts, Set<String> unknown, Map<String, JsonNode> aside, int media, List<Refusal> refusals) {
    public Intake {
        unknown = Set.copyOf(unknown);
        aside = Collections.unmodifiableMap(new LinkedHashMap<>(aside));
        refusals = List.copyOf(refusals);
    }

    /** The facts, and beside them what stood under other names, taken at its word. */
    public Facts everything() {
        Map<String, Value> values = new LinkedHashMap<>(facts.values());
        aside.forEach((name, given) -> Value.literally(given).ifPresent(value -> values.putIfAbsent(name, value)));
        return new Facts(values);
    }

    public boolean isClean() {
        return refusals.isEmpty();
    }
}
