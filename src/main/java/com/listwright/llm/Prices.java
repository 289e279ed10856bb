package com.listwright.llm;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What models cost, as dated data. A row is never changed, so that an old charge keeps its reason; a new one is added.
 */
record Prices(List<Price> rows) {
    /** Read when the first call needs it. */
    private static final class Table {
        private static final Prices STANDARD = read();
    }

    static Prices standard() {
        return Table.STANDARD;
    }

    private static Prices read() {
        try (var file = Objects.requireNonNull(Prices.class.getResourceAsStream("/llm/prices.json"))) {
            var table = JsonMapper.createDefault().readValue(file.readAllBytes(), JsonNode.class);
            var rows = new ArrayList<Price>();
            for (var row : Objects.requireNonNull(Objects.requireNonNull(table).get("prices"))
                    .values()) {
                rows.add(price(row));
            }
            return new Prices(List.copyOf(rows));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A dated edition of a model ("gpt-x-2026-03-17") costs what the model costs. */
    Optional<Price> of(Kind kind, String model, LocalDate day) {
        var plain = model.replaceFirst("-\\d{4}-\\d{2}-\\d{2}$|-\\d{8}$", "");
        return rows.stream()
                .filter(row -> row.kind() == kind
                        && (row.model().equals(model) || row.model().equals(plain)))
                .filter(row -> !row.from().isAfter(day))
                .max(Comparator.comparing(Price::from));
    }

    private static Price price(JsonNode row) {
        var input = amount(row, "input");
        return new Price(
                text(row, "id"),
                Kind.of(text(row, "kind")).orElseThrow(),
                text(row, "model"),
                LocalDate.parse(text(row, "from")),
                input,
                row.get("cachedInput") == null ? input : amount(row, "cachedInput"),
                row.get("cacheWrite") == null ? input : amount(row, "cacheWrite"),
                amount(row, "output"),
                text(row, "source"),
                text(row, "confidence"));
    }

    private static BigDecimal amount(JsonNode row, String name) {
        return new BigDecimal(text(row, name));
    }

    private static String text(JsonNode row, String name) {
        return Objects.requireNonNull(row.get(name), name).getStringValue();
    }
}
