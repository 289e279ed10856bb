package com.listwright;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values that nobody means, and now and then one that somebody does. */
final class OddValues {
    private static final int DEEP = 6;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "0",
            "-1",
            "1e400",
            "NaN",
            "null",
            "true",
            "\u0000",
            "\ud800",
            "\u202e\u200b\ufeff",
            "👨‍👩‍👧 ½ ﷺ",
            "' OR 1=1 --",
            "{{7*7}}${jndi:x}",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "../../etc/passwd",
            "http://169.254.169.254/latest",
            "https://hooks.example/a",
            "2026-02-30",
            "2026-11-20T10:00:00Z",
            "prop_00000000-0000-7000-8000-000000000000",
            "kit_",
            "mls",
            "en",
            "a".repeat(300),
            "é".repeat(9_000));
    private static final List<String> RAW = List.of(
            "",
            "{",
            "nope",
            "[]",
            "null",
            "7",
            "\"x\"",
            "{\"a\":1}{\"b\":2}",
            "{\"a\":1,}",
            "{\"\":null}",
            "\ufeff{}",
            "{\"a\":" + "[".repeat(2_000),
            "{\"facts\":" + "{\"a\":".repeat(300) + "1" + "}".repeat(300) + "}",
            "a,b\n1,2\n",
            "{\"facts\":{\"ListPrice\":1e9999}}");

    private final Map<?, ?> schemas;

    OddValues(Map<?, ?> schemas) {
        this.schemas = schemas;
    }

    String one(Random chance, String... of) {
        return of[chance.nextInt(of.length)];
    }

    String one(Random chance, List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }

    String text(Random chance) {
        return one(chance, TEXTS);
    }

    /** For an address, which has a length of its own to keep to. */
    String word(Random chance) {
        var text = text(chance);
        return text.substring(0, Math.min(400, text.length()));
    }

    String parameter(Random chance, String name) {
        return name.equals("limit") && chance.nextBoolean() ? String.valueOf(chance.nextInt(120)) : word(chance);
    }

    /** None where none is taken; else one of the right shape with a fault or two, or none of that shape at all. */
    @Nullable
    String body(Random chance, Map<?, ?> operation) {
        if (!(operation.get("requestBody") instanceof Map<?, ?> body)) {
            return chance.nextInt(10) == 0 ? one(chance, RAW) : null;
        }
        if (chance.nextInt(8) == 0) {
            return one(chance, RAW);
        }
        var schema = body.get("content") instanceof Map<?, ?> content
                        && content.values().iterator().next() instanceof Map<?, ?> media
                ? media.get("schema")
                : null;
        return json(value(chance, schema, 0));
    }

    private @Nullable Object value(Random chance, @Nullable Object given, int depth) {
        if (depth > DEEP || chance.nextInt(9) == 0) {
            return stray(chance);
        }
        var schema = resolved(given);
        if (schema.get("enum") instanceof List<?> words) {
            return words.get(chance.nextInt(words.size()));
        }
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            return object(chance, properties, depth);
        }
        if (schema.get("example") != null && chance.nextBoolean()) {
            return schema.get("example");
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "integer", "number" -> chance.nextInt(6) == 0 ? 2147483648L : chance.nextInt(50) - 5L;
            case "boolean" -> chance.nextBoolean();
            case "array" ->
                chance.ints(chance.nextInt(4), 0, 2)
                        .mapToObj(i -> value(chance, schema.get("items"), depth + 1))
                        .collect(Collectors.toCollection(ArrayList::new));
            case "object" -> facts(chance);
            default -> text(chance);
        };
    }

    private Map<String, @Nullable Object> object(Random chance, Map<?, ?> properties, int depth) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        properties.forEach((name, schema) -> {
            if (chance.nextInt(4) > 0) {
                object.put(String.valueOf(name), value(chance, schema, depth + 1));
            }
        });
        if (chance.nextInt(10) == 0) {
            object.put(text(chance), stray(chance));
        }
        return object;
    }

    private Map<String, @Nullable Object> facts(Random chance) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        for (var field : List.of("BedroomsTotal", "ListPrice", "City", "View", "GarageYN", "AgentNotes", "Unheard")) {
            if (chance.nextBoolean()) {
                facts.put(field, stray(chance));
            }
        }
        return facts;
    }

    private @Nullable Object stray(Random chance) {
        return switch (chance.nextInt(8)) {
            case 0 -> null;
            case 1 -> chance.nextInt();
            case 2 -> chance.nextDouble() * 1e18;
            case 3 -> chance.nextBoolean();
            case 4 -> List.of();
            case 5 -> Map.of("a", List.of(Map.of("b", 1)));
            default -> text(chance);
        };
    }

    private Map<?, ?> resolved(@Nullable Object given) {
        var schema = given instanceof Map<?, ?> map ? map : Map.of();
        if (schema.get("$ref") instanceof String reference
                && schemas.get(reference.substring(reference.lastIndexOf('/') + 1)) instanceof Map<?, ?> named) {
            return resolved(named);
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.get(choice) instanceof List<?> parts && !parts.isEmpty()) {
                return resolved(parts.getFirst());
            }
        }
        return schema;
    }

    private static String json(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> quoted(text);
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> quoted(String.valueOf(entry.getKey())) + ":" + json(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(OddValues::json).collect(Collectors.joining(",", "[", "]"));
            default -> String.valueOf(value);
        };
    }

    /** Half a character travels as its escape, as a careless program sends it. */
    private static String quoted(String text) {
        return text.chars()
                .mapToObj(unit -> unit < 0x20 || unit == '"' || unit == '\\' || Character.isSurrogate((char) unit)
                        ? "\\u%04x".formatted(unit)
                        : String.valueOf((char) unit))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
