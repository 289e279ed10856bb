package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The API's own description, against which every answer that any test gets is held: nothing undocumented goes out. */
public final class AnswerBook {
    // Not closed: closing waits for as long as anything at all is open.
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<?, ?> document;

    private AnswerBook(Reply reply) {
        document = Objects.requireNonNull(
                new Yaml(new SafeConstructor(new LoaderOptions())).<Map<?, ?>>load(reply.text()));
    }

    static AnswerBook of(URI home) {
        var request = HttpRequest.newBuilder(home.resolve("/openapi.json")).build();
        try {
            return new AnswerBook(Reply.of(CLIENT.send(request, BodyHandlers.ofByteArray())));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Path templates with their operations. */
    public Map<?, ?> paths() {
        return dig(document, "paths");
    }

    void check(String method, String target, Reply reply) {
        var path = URI.create(target).getPath();
        if (!path.startsWith("/api/") && !path.startsWith("/auth/")) {
            return;
        }
        var operation = operation(method, path);
        if (operation.isEmpty()) {
            assertThat(reply.status())
                    .as("%s %s is not documented", method, path)
                    .isIn(401, 403, 404, 405, 415);
            return;
        }
        var status = String.valueOf(reply.status());
        var answers = dig(operation.get(), "responses");
        assertThat(answers.containsKey(status))
                .as("%s %s answers %s, which is not documented: %s", method, path, status, reply.text())
                .isTrue();
        if (reply.status() >= 400) {
            assertThat(codes(resolved(dig(answers, status))).contains(reply.textAt("code")))
                    .as("%s %s %s documents its code: %s", method, path, status, reply.text())
                    .isTrue();
        }
    }

    private Optional<Map<?, ?>> operation(String method, String path) {
        return paths().entrySet().stream()
                .filter(entry -> path.matches(String.valueOf(entry.getKey()).replaceAll("\\{\\w+}", "[^/]+")))
                .sorted(Comparator.comparing(
                        entry -> String.valueOf(entry.getKey()).contains("{")))
                .map(entry -> dig(paths(), String.valueOf(entry.getKey())).get(method.toLowerCase(Locale.ROOT)))
                .filter(Map.class::isInstance)
                .<Map<?, ?>>map(operation -> (Map<?, ?>) operation)
                .findFirst();
    }

    private Map<?, ?> resolved(Map<?, ?> answer) {
        return answer.get("$ref") instanceof String reference
                ? dig(document, "components", "responses", reference.substring(reference.lastIndexOf('/') + 1))
                : answer;
    }

    private static List<?> codes(Map<?, ?> answer) {
        var schema = dig(answer, "content", "application/problem+json", "schema");
        return schema.get("allOf") instanceof List<?> parts
                        && dig((Map<?, ?>) parts.getLast(), "properties", "code")
                                        .get("enum")
                                instanceof List<?> codes
                ? codes
                : List.of();
    }

    private static Map<?, ?> dig(Map<?, ?> from, String... steps) {
        var at = from;
        for (var step : steps) {
            at = at.get(step) instanceof Map<?, ?> next ? next : Map.of();
        }
        return at;
    }
}
