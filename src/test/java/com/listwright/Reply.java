package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the server answered. */
public record Reply(int status, Map<String, List<String>> headers, byte[] bytes) {
    static Reply of(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers().map(), response.body());
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public @Nullable String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().getFirst())
                .findFirst()
                .orElse(null);
    }

    /** A value in the JSON body: {@code member.role}, {@code data.0.id}; null where there is none. */
    public @Nullable Object at(String path) {
        Object value = new Yaml(new SafeConstructor(new LoaderOptions())).load(text());
        for (var step : path.split("\\.", -1)) {
            value = switch (value) {
                case Map<?, ?> map -> map.get(step);
                case List<?> list when Integer.parseInt(step) < list.size() -> list.get(Integer.parseInt(step));
                case null, default -> null;
            };
        }
        return value;
    }

    public String textAt(String path) {
        assertThat(at(path)).as("%s in %s", path, text()).isNotNull();
        return String.valueOf(at(path));
    }

    public List<?> listAt(String path) {
        return at(path) instanceof List<?> list ? list : List.of();
    }

    /** All that the JSON body has, for names that hold dots themselves. */
    public Map<String, Object> fields() {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text()) instanceof Map<?, ?> body
                ? named(body)
                : Map.of();
    }

    public static Map<String, Object> named(Map<?, ?> body) {
        var fields = new LinkedHashMap<String, Object>();
        body.forEach((name, value) -> {
            if (value != null) {
                fields.put(String.valueOf(name), value);
            }
        });
        return fields;
    }

    /** Every field that is named as faulty. */
    public List<String> faultyFields() {
        return listAt("errors").stream()
                .map(error -> String.valueOf(((Map<?, ?>) error).get("field")))
                .toList();
    }

    public Reply is(int expected) {
        assertThat(status).as(text()).isEqualTo(expected);
        return this;
    }

    /** A problem as all problems are: the right type, and everything that a caller needs. */
    public Reply isProblem(int expected, String code) {
        is(expected);
        assertThat(header("Content-Type")).as(text()).isEqualTo("application/problem+json");
        assertThat(at("code")).as(text()).isEqualTo(code);
        assertThat(at("status")).isEqualTo(expected);
        assertThat(textAt("title")).isNotBlank();
        assertThat(textAt("detail")).isNotBlank();
        assertThat(textAt("type")).isEqualTo("/docs#problem-" + code);
        assertThat(header("X-Request-Id")).isEqualTo(at("requestId"));
        return this;
    }
}
