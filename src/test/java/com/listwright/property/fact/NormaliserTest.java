package com.listwright.property.fact;

import static com.listwright.property.Examples.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.Examples;
import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormaliserTest {
    static List<String[]> readings() {
        return Examples.table("readings.txt");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("readings")
    void whateverCameIsReadInOneWay(String field, String given, String expected) {
        var reading = Examples.NORMALISER.read(Examples.VOCABULARY.the(field), json(given));
        switch (reading) {
            case Reading.Known(var facts) -> assertThat(json(expected)).isEqualTo(stored(facts));
            case Reading.Unknown() -> assertThat(expected).isEqualTo("unknown");
            case Reading.Refused(var reason) -> {
                assertThat(expected).startsWith("refused ");
                assertThat(reason).startsWith("must ").contains(expected.substring("refused ".length()));
            }
        }
    }

    private static JsonNode stored(Map<Field, Value> facts) {
        Map<String, JsonNode> stored = new LinkedHashMap<>();
        facts.forEach((field, value) -> stored.put(field.name(), value.json()));
        return JsonNode.createObjectNode(stored);
    }
}
