package com.listwright.property.sheet;

import static com.listwright.property.Examples.NORMALISER;
import static com.listwright.property.Examples.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.Examples;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pasted texts in many styles, and beside each what it says. */
class PastedSheetsTest {
    private static final SheetReader READER = new SheetReader(VOCABULARY, NORMALISER);

    static List<String> sheets() {
        return Examples.text("sheets/sheets.txt").lines().toList();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nineFactsInTenAreFoundAndNoneIsInvented(String name) {
        var text = Examples.text("sheets/" + name + ".txt");
        var homes = READER.read(text);
        List<Facts> expected = new ArrayList<>();
        Examples.json(Examples.text("sheets/" + name + ".json"))
                .values()
                .forEach(home -> expected.add(Examples.FACTS.read(home).facts()));
        assertThat(homes).hasSameSizeAs(expected);

        List<String> missed = new ArrayList<>();
        List<String> invented = new ArrayList<>();
        int facts = 0;
        for (int i = 0; i < expected.size(); i++) {
            facts += expected.get(i).values().size();
            compare(expected.get(i).values(), homes.get(i).facts().values(), missed, invented);
        }
        assertThat(invented).isEmpty();
        assertThat(missed.size() * 10).as("missed of %d: %s", facts, missed).isLessThanOrEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySpanStandsInTheText(String name) {
        var text = Examples.text("sheets/" + name + ".txt");
        assertThat(READER.read(text))
                .allSatisfy(home -> assertThat(home.proposals())
                        .allSatisfy(proposal -> assertThat(proposal.spans())
                                .isNotEmpty()
                                .allSatisfy(span -> assertThat(span.of(text)).isNotBlank())));
    }

    private static void compare(
            Map<String, Value> expected, Map<String, Value> found, List<String> missed, List<String> invented) {
        expected.forEach((name, value) -> {
            if (!found.containsKey(name) || !found.get(name).saysTheSameAs(value)) {
                missed.add(name);
            }
        });
        found.forEach((name, value) -> {
            if (!expected.containsKey(name) || !isOf(value, expected.get(name))) {
                invented.add(name + " = " + value.words());
            }
        });
    }

    /** A part of a list, or a sentence of several, is a fact missed, but none invented. */
    private static boolean isOf(Value found, Value expected) {
        return switch (found) {
            case Value.Choices(var names) ->
                expected instanceof Value.Choices(var all) && new HashSet<>(all).containsAll(names);
            case Value.Text(var text) -> expected.words().contains(text);
            default -> found.equals(expected);
        };
    }
}
