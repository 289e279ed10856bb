package com.listwright.property.fact;

import com.listwright.property.fact.Field.Copy;
import com.listwright.property.fact.Field.Form;
import com.listwright.property.fact.Field.Limits;
import com.listwright.property.fact.Field.Measure;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vocabulary as it lies in the program's resources. */
final class VocabularyFiles {
    private static final JsonNode NOTHING = JsonNode.createObjectNode(Map.of());

    private VocabularyFiles() {}

    static List<Field> fields() {
        var lookups = lookups();
        List<Field> fields = new ArrayList<>();
        for (var entry : part(file("vocabulary.json"), "fields").values()) {
            fields.add(field(entry, lookups));
        }
        return fields;
    }

    private static Map<String, Lookup> lookups() {
        var variants = part(file("variants.json"), "variants");
        Map<String, Lookup> lookups = new HashMap<>();
        part(file("lookups.json"), "lookups")
                .entries()
                .forEach(lookup -> lookups.put(
                        lookup.getKey(),
                        new Lookup(lookup.getKey(), words(lookup.getValue()), words(part(variants, lookup.getKey())))));
        return lookups;
    }

    private static Field field(JsonNode entry, Map<String, Lookup> lookups) {
        var lookup = text(entry, "lookup");
        return new Field(
                need(entry, "name"),
                FieldType.of(need(entry, "type")),
                new Form(
                        need(entry, "group"),
                        whole(entry, "order"),
                        need(entry, "label"),
                        text(entry, "hint"),
                        need(entry, "keyboard")),
                new Limits(
                        number(entry, "min"),
                        number(entry, "max"),
                        whole(entry, "decimals"),
                        whole(entry, "maxLength"),
                        flag(entry, "digits")),
                new Measure(
                        text(entry, "unit"),
                        text(entry, "unitField"),
                        text(entry, "frequencyField"),
                        words(part(entry, "otherUnits"))),
                lookup == null ? Optional.empty() : Optional.of(Objects.requireNonNull(lookups.get(lookup), lookup)),
                flag(entry, "closed"),
                need(entry, "copy").equals("public") ? Copy.PUBLIC : Copy.NEVER,
                list(part(entry, "aliases")));
    }

    static JsonNode file(String name) {
        try (var stream = VocabularyFiles.class.getResourceAsStream("/property/" + name);
                var parser = JsonValues.JSON.createParser(Objects.requireNonNull(stream, name))) {
            parser.nextToken();
            return JsonValues.read(parser);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode part(JsonNode node, String name) {
        var part = node.get(name);
        return part == null ? NOTHING : part;
    }

    private static Map<String, String> words(JsonNode node) {
        Map<String, String> words = new LinkedHashMap<>();
        node.entries()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().getStringValue()));
        return words;
    }

    static List<String> list(JsonNode node) {
        List<String> list = new ArrayList<>();
        node.values().forEach(item -> list.add(item.getStringValue()));
        return List.copyOf(list);
    }

    private static String need(JsonNode node, String name) {
        return Objects.requireNonNull(text(node, name), name);
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null ? null : value.getStringValue();
    }

    private static int whole(JsonNode node, String name) {
        var value = node.get(name);
        return value == null ? 0 : value.getIntValue();
    }

    private static @Nullable BigDecimal number(JsonNode node, String name) {
        var value = node.get(name);
        return value == null ? null : value.getBigDecimalValue();
    }

    private static boolean flag(JsonNode node, String name) {
        var value = node.get(name);
        return value != null && value.getBooleanValue();
    }
}
