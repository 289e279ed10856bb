package com.listwright.platform.web;

import static com.listwright.platform.web.ApiDocument.ordered;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request and its answer for each operation, kept from a tour of the API: {@code api/examples.json}. */
@Singleton
final class ApiExamples {
    private final Map<String, Example> examples;

    /** By content type what is sent, and by status and content type what is answered. */
    @Serdeable
    record Example(
            @Nullable Map<String, Object> request, @Nullable Map<String, Map<String, Object>> response) {}

    ApiExamples(JsonMapper json) {
        try (var file = Objects.requireNonNull(ApiExamples.class.getResourceAsStream("/api/examples.json"))) {
            examples = Objects.requireNonNull(json.readValue(file, Argument.mapOf(String.class, Example.class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void addTo(Map<String, Object> operation) {
        var example = examples.get(String.valueOf(operation.get("operationId")));
        if (example != null) {
            put(operation.get("requestBody"), example.request());
            var answers = Objects.requireNonNullElse(example.response(), Map.<String, Map<String, Object>>of());
            if (operation.get("responses") instanceof Map<?, ?> responses) {
                answers.forEach((status, bodies) -> put(responses.get(status), bodies));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(@Nullable Object holder, @Nullable Map<String, Object> bodies) {
        if (bodies != null && holder instanceof Map<?, ?> map && map.get("content") instanceof Map<?, ?> content) {
            bodies.forEach((type, body) -> {
                if (content.get(type) instanceof Map<?, ?> media) {
                    ((Map<String, Object>) media).put("example", body);
                }
            });
        }
    }

    /** Each refusal once, for the others to point to. */
    static Map<String, Object> ofProblems(List<ProblemType> types) {
        Map<String, Object> all = new LinkedHashMap<>();
        types.forEach(type -> all.put(type.code(), ordered("summary", type.title(), "value", problem(type))));
        return all;
    }

    static Map<String, Object> references(List<ProblemType> types) {
        Map<String, Object> all = new LinkedHashMap<>();
        types.forEach(type -> all.put(type.code(), ApiParts.reference("examples", type.code())));
        return all;
    }

    private static Map<String, Object> problem(ProblemType type) {
        return ordered(
                "type",
                "/docs#problem-" + type.code(),
                "title",
                type.title(),
                "status",
                type.status().getCode(),
                "detail",
                type.detail(),
                "code",
                type.code(),
                "requestId",
                "01a1fb36-4aa0-7971-988a-4866d61f00ab");
    }
}
