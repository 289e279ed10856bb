package com.listwright.property.intake;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Refusal;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;

/** One home of a file; {@code line} is the physical line at which its record begins, or in JSON its place, from 1. */
public sealed interface Row {
    int line();

    /** {@code aside}: what stood under names that the vocabulary does not have. */
    record Good(int line, Facts facts, Map<String, JsonNode> aside, int media) implements Row {}

    /** An empty field name speaks of the whole row. */
    record Bad(int line, List<Refusal> refusals) implements Row {
        static Bad whole(int line, String reason) {
            return new Bad(line, List.of(new Refusal("", reason)));
        }
    }
}
