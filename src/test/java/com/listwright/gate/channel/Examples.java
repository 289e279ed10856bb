package com.listwright.gate.channel;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sentences with the rule that they break, or with ok. */
record Examples(String rule, String text) {
    static final Facts HOME = facts(
            "ListAgentFullName", "Ana Reyes", "ListOfficeName", "Harbor Homes Realty", "OwnerName", "Dale Henderson");

    static List<Examples> of(String file) {
        var stream = Objects.requireNonNull(Examples.class.getResourceAsStream("/gates/" + file));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .map(cells -> new Examples(cells[0].strip(), cells[1].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Facts facts(String... pairs) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], new Value.Text(pairs[i + 1]));
        }
        return new Facts(values);
    }
}
