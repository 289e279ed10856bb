package com.listwright.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.FieldType;
import com.listwright.property.fact.Reading;
import com.listwright.property.fact.Value;
import com.listwright.property.intake.CsvReader;
import com.listwright.property.intake.ResoReader;
import com.listwright.property.intake.Row;
import com.listwright.property.sheet.CellReader;
import io.micronaut.json.tree.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The forty sample homes come out equal, whichever way they went in. */
class SampleHomesTest {
    private static final List<Map<String, JsonNode>> GIVEN = Examples.text("homes.jsonl")
            .lines()
            .map(line -> fields(Examples.json(line)))
            .toList();

    @Test
    void asJson() throws IOException {
        var array = "[" + Examples.text("homes.jsonl").lines().collect(Collectors.joining(",")) + "]";
        assertSame(reso(array));
    }

    @Test
    void asAPageOfLowerCaseNames() throws IOException {
        var homes = GIVEN.stream()
                .map(home -> home.entrySet().stream()
                        .map(fact ->
                                "\"%s\":%s".formatted(fact.getKey().toLowerCase(Locale.ROOT), written(fact.getValue())))
                        .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining(","));
        assertSame(reso("{\"@odata.context\":\"x\",\"@odata.count\":40,\"value\":[" + homes + "]}"));
    }

    @Test
    void asCsv() throws IOException {
        assertSame(csv(Examples.text("homes.csv")));
    }

    @Test
    void asWordsTypedField() {
        var homes = GIVEN.stream().map(SampleHomesTest::typed).toList();
        assertThat(homes).hasSize(40);
        for (int i = 0; i < homes.size(); i++) {
            assertThat(stored(homes.get(i))).isEqualTo(GIVEN.get(i));
        }
    }

    /** As an agent would type it: 389,000 and "Hardwood, Tile". */
    private static Facts typed(Map<String, JsonNode> home) {
        Map<String, Value> facts = new LinkedHashMap<>();
        Examples.FACTS.read(JsonNode.createObjectNode(home)).facts().values().forEach((name, value) -> {
            var field = Examples.VOCABULARY.the(name);
            var words = value instanceof Value.Amount(var number) && field.type() == FieldType.MONEY
                    ? "$%,d".formatted(number.longValueExact())
                    : value.words();
            assertThat(Examples.NORMALISER.read(field, words))
                    .isInstanceOfSatisfying(
                            Reading.Known.class,
                            known -> known.facts().forEach((read, fact) -> facts.put(read.name(), fact)));
        });
        return new Facts(facts);
    }

    private static List<Row> reso(String text) throws IOException {
        List<Row> rows = new ArrayList<>();
        new ResoReader(Examples.FACTS).read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), rows::add);
        return rows;
    }

    private static List<Row> csv(String text) throws IOException {
        List<Row> rows = new ArrayList<>();
        var cells = new CellReader(Examples.VOCABULARY, Examples.NORMALISER);
        new CsvReader(Examples.VOCABULARY, cells)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), rows::add);
        return rows;
    }

    private static void assertSame(List<Row> rows) {
        assertThat(rows).hasSize(40);
        for (int i = 0; i < rows.size(); i++) {
            var expected = GIVEN.get(i);
            assertThat(rows.get(i))
                    .isInstanceOfSatisfying(
                            Row.Good.class,
                            row -> assertThat(stored(row.facts())).isEqualTo(expected));
        }
    }

    private static Map<String, JsonNode> stored(Facts facts) {
        Map<String, JsonNode> stored = new LinkedHashMap<>();
        facts.values().forEach((name, value) -> stored.put(name, value.json()));
        return stored;
    }

    private static Map<String, JsonNode> fields(JsonNode home) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        home.entries().forEach(entry -> fields.put(entry.getKey(), plain(entry.getValue())));
        return fields;
    }

    private static JsonNode plain(JsonNode value) {
        return value.isNumber() ? new Value.Amount(value.getBigDecimalValue()).json() : value;
    }

    private static String written(JsonNode value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.values().forEach(item -> items.add(item.getStringValue()));
            return quoted(String.join(", ", items));
        }
        return value.isString() ? quoted(value.getStringValue()) : value.getValue() + "";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
