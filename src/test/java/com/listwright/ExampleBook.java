package com.listwright;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The examples of the API's description: what {@link ApiTourWebTest} sent and got. */
final class ExampleBook {
    private static final Path FILE = Path.of("src/main/resources/api/examples.json");
    private static final Set<String> SHOWN =
            Set.of("application/json", "application/x-ndjson", "text/csv", "text/plain");
    private static final int AS_MUCH_AS_ONE_READS = 3_000;
    private static final int LONGEST_TEXT = 400;

    private final JsonMapper json = JsonMapper.createDefault();
    private final Map<String, Map<String, Object>> examples = new TreeMap<>();

    /** The first of each kind stays. */
    void note(String operation, String type, @Nullable String request, Reply reply) {
        var example = examples.computeIfAbsent(operation, any -> new LinkedHashMap<>());
        if (request != null && SHOWN.contains(type)) {
            at(example, "request").putIfAbsent(type, value(type, request));
        }
        var answered = String.valueOf(reply.header("Content-Type")).replaceFirst(";.*", "");
        if (SHOWN.contains(answered)) {
            at(at(example, "response"), String.valueOf(reply.status()))
                    .putIfAbsent(answered, value(answered, reply.text()));
        }
    }

    Set<String> operations() {
        return examples.keySet();
    }

    /** The names of all that a body has, to see whether a shown one has become old. */
    Map<String, String> outlines() {
        return outlines(examples);
    }

    Map<String, String> writtenOutlines() throws IOException {
        return outlines(json.readValue(Files.readAllBytes(FILE), Argument.mapOf(String.class, Object.class)));
    }

    private static Map<String, String> outlines(Map<String, ?> examples) {
        Map<String, String> outlines = new TreeMap<>();
        examples.forEach((operation, example) -> outlines.put(operation, outline(example, 4)));
        return outlines;
    }

    private static String outline(@Nullable Object value, int depth) {
        return value instanceof Map<?, ?> map && depth > 0
                ? new TreeMap<>(map)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + outline(entry.getValue(), depth - 1))
                                .toList()
                                .toString()
                : "";
    }

    void write() throws IOException {
        var lines = new ArrayList<String>();
        for (var example : examples.entrySet()) {
            lines.add("\"" + example.getKey() + "\": " + json.writeValueAsString(example.getValue()));
        }
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, "{\n" + String.join(",\n", lines) + "\n}\n");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> holder, String name) {
        return (Map<String, Object>) holder.computeIfAbsent(name, any -> new LinkedHashMap<String, Object>());
    }

    /** Without secrets that look like somebody's, and with the address that all examples have. */
    private Object value(String type, String text) {
        var shown = text.replaceAll("lw_(live|test)_[0-9A-Za-z]{36}", "lw_$1_...")
                .replaceAll("whsec_[0-9A-Za-z+/=]{20,}", "whsec_...")
                .replaceAll("http://(localhost|127\\.0\\.0\\.1):\\d+", "https://listwright.example");
        try {
            return type.equals("application/json")
                    ? shortened(json.readValue(shown, Argument.OBJECT_ARGUMENT), shown.length())
                    : shown;
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** Of long lists and texts the beginning. */
    private static Object shortened(Object value, int length) {
        return switch (value) {
            case List<?> list ->
                list.stream()
                        .limit(length > AS_MUCH_AS_ONE_READS ? 2 : list.size())
                        .map(it -> shortened(it, length))
                        .toList();
            case Map<?, ?> map -> {
                var shown = new LinkedHashMap<Object, @Nullable Object>();
                map.forEach((name, it) -> shown.put(name, it == null ? null : shortened(it, length)));
                yield shown;
            }
            case String text when text.length() > LONGEST_TEXT -> text.substring(0, LONGEST_TEXT) + "...";
            default -> value;
        };
    }
}
