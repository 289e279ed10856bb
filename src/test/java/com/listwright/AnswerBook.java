package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The API's own description, against which every answer that any test gets is held: nothing undocumented goes out. */
public final class AnswerBook {
    // Not closed: closing waits for as long as anything at all is open.
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String NAME = "https://listwright.example/openapi.json";

    private final Map<?, ?> document;
    private final SchemaRegistry shapes;

    private AnswerBook(Reply reply) {
        var text = reply.text();
        shapes = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(NAME, text)));
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
        var path = URI.create(target).getRawPath();
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
        isOfItsShape(method, path, operation.get(), reply);
        if (reply.status() >= 400) {
            assertThat(codes(resolved(dig(answers, status))).contains(reply.textAt("code")))
                    .as("%s %s %s documents its code: %s", method, path, status, reply.text())
                    .isTrue();
        }
    }

    /** What is said in JSON has the shape that the description gives it. */
    private void isOfItsShape(String method, String path, Map<?, ?> operation, Reply reply) {
        var type = String.valueOf(reply.header("Content-Type")).replaceFirst(";.*", "");
        if (!type.equals("application/json") && !type.equals("application/problem+json")) {
            return;
        }
        var status = String.valueOf(reply.status());
        var answer = dig(operation, "responses", status);
        assertThat(dig(resolved(answer), "content").containsKey(type))
                .as("%s %s %s documents %s: %s", method, path, status, type, reply.text())
                .isTrue();
        var place = answer.get("$ref") instanceof String reference
                ? reference
                : "#" + pointer("paths", template(method, path), method.toLowerCase(Locale.ROOT), "responses", status);
        var shape = shapes.getSchema(SchemaLocation.of(NAME + place + pointer("content", type, "schema")));
        assertThat(shape.validate(reply.text(), InputFormat.JSON))
                .as("%s %s %s has its shape: %s", method, path, status, reply.text())
                .isEmpty();
    }

    void showsAnExample(@Nullable Object holder, Object... place) {
        if (holder instanceof Map<?, ?> map && dig(map, "content").containsKey("application/json")) {
            var at = "#/paths"
                    + pointer(Arrays.stream(place).map(String::valueOf).toArray(String[]::new));
            var content = dig(map, "content", "application/json");
            assertThat(content.containsKey("example"))
                    .as("%s has an example", at)
                    .isTrue();
            var shape =
                    shapes.getSchema(SchemaLocation.of(NAME + at + pointer("content", "application/json", "schema")));
            assertThat(shape.validate(written(Objects.requireNonNull(content.get("example"))), InputFormat.JSON))
                    .as(at)
                    .isEmpty();
        }
    }

    private static String written(Object value) {
        try {
            return JsonMapper.createDefault().writeValueAsString(value);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String pointer(String... steps) {
        return Arrays.stream(steps)
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .map(step -> step.replace("{", "%7B").replace("}", "%7D").replace("+", "%2B"))
                .collect(Collectors.joining("/", "/", ""));
    }

    String operationId(String method, String target) {
        return String.valueOf(
                operation(method, URI.create(target).getRawPath()).orElseThrow().get("operationId"));
    }

    private Optional<Map<?, ?>> operation(String method, String path) {
        var found = dig(paths(), template(method, path), method.toLowerCase(Locale.ROOT));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private String template(String method, String path) {
        return paths().entrySet().stream()
                .filter(entry -> ((Map<?, ?>) entry.getValue()).containsKey(method.toLowerCase(Locale.ROOT)))
                .map(entry -> String.valueOf(entry.getKey()))
                .filter(template -> path.matches(template.replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparing(template -> template.contains("{")))
                .orElse("");
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
