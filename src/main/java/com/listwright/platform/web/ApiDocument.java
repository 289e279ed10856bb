package com.listwright.platform.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.json.JsonMapper;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The API's description. The compiler writes down the operations and their shapes; this adds what holds for all of them
 * and would otherwise stand at every method: problems, limits, idempotency, pages, who may call.
 */
@Singleton
class ApiDocument {
    private static final String GENERATED = "/META-INF/swagger/listwright.yml";

    private final Router router;
    private final ApiProblems problems;
    private final KeyRights keys;
    private final ApiExamples examples;
    private final JsonMapper json;

    ApiDocument(Router router, ApiProblems problems, KeyRights keys, ApiExamples examples, JsonMapper json) {
        this.router = router;
        this.problems = problems;
        this.keys = keys;
        this.examples = examples;
        this.json = json;
    }

    String yaml() {
        var style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setIndicatorIndent(2);
        style.setIndentWithIndicator(true);
        style.setWidth(120);
        return new Yaml(style).dump(document());
    }

    byte[] json() {
        try {
            return json.writeValueAsBytes(document());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<String, Object> document() {
        var document = generated();
        Map<String, List<ProblemType>> shared = new LinkedHashMap<>();
        var paths = child(document, "paths");
        // The router lists a route once for each way to it.
        Set<Object> done = Collections.newSetFromMap(new IdentityHashMap<>());
        router.uriRoutes().forEach(route -> {
            var operation = child(paths, template(route))
                    .get(route.getHttpMethod().name().toLowerCase(Locale.ROOT));
            if (operation != null && done.add(operation)) {
                complete(asMap(operation), route, shared);
            }
        });
        paths.values().removeIf(path -> asMap(path).isEmpty());
        tidy(document);
        paths.values().forEach(path -> asMap(path).values().forEach(operation -> examples.addTo(asMap(operation))));
        var components = child(document, "components");
        child(components, "schemas").keySet().removeIf(name -> name.endsWith("Id"));
        child(components, "schemas").keySet().removeAll(Set.of("JsonNode", "Paging"));
        child(components, "schemas").put("PlainValue", ApiParts.plainValue());
        child(components, "schemas").put("Problem", problemSchema());
        components.put("responses", new LinkedHashMap<String, Object>());
        problems.all().forEach(type -> child(components, "responses").put(type.code(), response(List.of(type))));
        shared.forEach((name, types) -> child(components, "responses").put(name, response(types)));
        components.put("examples", ApiExamples.ofProblems(problems.all()));
        components.put("parameters", ApiParts.parameters());
        components.put("headers", ApiParts.headers());
        components.put("securitySchemes", ApiParts.securitySchemes());
        return document;
    }

    private static String template(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    private void complete(
            Map<String, Object> operation, UriRouteInfo<?, ?> route, Map<String, List<ProblemType>> shared) {
        var callers = callers(route);
        if (!callers.isEmpty()) {
            operation.put("security", callers);
        }
        var parameters = new ArrayList<>(asList(operation.getOrDefault("parameters", List.of())));
        if (ApiProblems.isPaged(route)) {
            parameters.removeIf(parameter -> "paging".equals(asMap(parameter).get("name")));
            parameters.add(ApiParts.reference("parameters", "Limit"));
            parameters.add(ApiParts.reference("parameters", "Cursor"));
        }
        if (route.getHttpMethod().name().equals("POST")) {
            parameters.add(ApiParts.reference("parameters", "IdempotencyKey"));
        }
        var tags = route.getAnnotationMetadata();
        var isTagged = tags.hasAnnotation(Tagged.class);
        var isShown = isTagged && route.getHttpMethod().name().equals("GET");
        if (isShown) {
            parameters.add(ApiParts.reference("parameters", "IfNoneMatch"));
        }
        if (tags.hasAnnotation(Conditional.class)) {
            parameters.add(ApiParts.reference("parameters", "IfMatch"));
        }
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        var responses = child(operation, "responses");
        if (isShown) {
            responses.put("304", ordered("description", "It is still as your ETag says"));
        }
        responses.values().forEach(response -> {
            var answer = asMap(response);
            answer.put(
                    "description", String.valueOf(answer.get("description")).replaceFirst("^\\w+ 200 response$", "OK"));
            answer.put("headers", isTagged ? ApiParts.taggedHeaders() : ApiParts.answerHeaders());
        });
        problems.of(route).forEach((status, types) -> responses.put(status.toString(), refusal(status, types, shared)));
    }

    /** Who is not recognised is refused alike nearly everywhere: that stands in the document once. */
    private static Map<String, Object> refusal(
            int status, List<ProblemType> types, Map<String, List<ProblemType>> shared) {
        if (types.size() == 1) {
            return ApiParts.reference("responses", types.getFirst().code());
        }
        var name = types.getFirst().code() + "-and-others";
        return status == HttpStatus.UNAUTHORIZED.getCode()
                        && shared.computeIfAbsent(name, unused -> types).equals(types)
                ? ApiParts.reference("responses", name)
                : response(types);
    }

    /** Who may call it: none where everybody may and no key is asked for anything. */
    private List<Object> callers(UriRouteInfo<?, ?> route) {
        var callers = new ArrayList<Object>();
        var scopes = keys.scopes(route);
        if (!ApiProblems.isPublic(route)) {
            callers.add(Map.of("session", List.of()));
        } else if (scopes.isPresent()) {
            callers.add(Map.of());
        }
        scopes.ifPresent(needed -> callers.add(Map.of("key", needed)));
        return callers;
    }

    private static Map<String, Object> response(List<ProblemType> types) {
        var description = types.stream()
                .map(type -> "`" + type.code() + "`: " + type.title() + ".")
                .collect(Collectors.joining(" "));
        var codes = types.stream().map(ProblemType::code).toList();
        var schema = ordered(
                "allOf",
                List.of(
                        ApiParts.reference("schemas", "Problem"),
                        ordered(
                                "type",
                                "object",
                                "properties",
                                ordered("code", ordered("type", "string", "enum", codes)))));
        return ordered(
                "description",
                description,
                "headers",
                ApiParts.answerHeaders(),
                "content",
                ordered(
                        "application/problem+json",
                        ordered("schema", schema, "examples", ApiExamples.references(types))));
    }

    private Map<String, Object> problemSchema() {
        var schema = ApiParts.problem();
        child(child(schema, "properties"), "code")
                .put("enum", problems.all().stream().map(ProblemType::code).toList());
        return schema;
    }

    /** Request and response records are nested in their controllers; callers need not know. */
    private static Map<String, Object> generated() {
        try (InputStream in = Objects.requireNonNull(ApiDocument.class.getResourceAsStream(GENERATED))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("Page_(?:\\w+\\.)?(\\w+?)(?:View)?_", "$1Page")
                    .replaceAll("\\b[A-Z]\\w*(?:Controller|View)\\.(\\w+?)(?:View)?\\b", "$1");
            var options = new LoaderOptions();
            // Two records of one name in two controllers would become one.
            options.setAllowDuplicateKeys(false);
            return asMap(new Yaml(new SafeConstructor(options)).load(text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Ids and constants are words to callers, Java's regular expressions mean nothing to them, and what may be null or
     * something else is not both at once.
     */
    private static void tidy(Object part) {
        if (part instanceof List<?> list) {
            list.forEach(ApiDocument::tidy);
        } else if (part instanceof Map<?, ?>) {
            var map = asMap(part);
            if (map.get("$ref") instanceof String ref && ref.matches("#/components/schemas/.*Id")) {
                map.remove("$ref");
                map.put("type", "string");
            }
            if ("#/components/schemas/JsonNode".equals(map.get("$ref"))) {
                map.put("$ref", "#/components/schemas/PlainValue");
            }
            if (map.get("type") instanceof List<?> types) {
                if (!map.containsKey("additionalProperties")) {
                    map.put(
                            "type",
                            types.stream()
                                    .filter(type -> !"object".equals(type))
                                    .toList());
                }
            }
            if ("null".equals(map.get("type")) && map.remove("allOf") instanceof List<?> other) {
                map.remove("type");
                map.put("anyOf", List.of(other.getFirst(), ordered("type", "null")));
            }
            if (map.get("enum") instanceof List<?> constants) {
                map.put("type", "string");
                map.put(
                        "enum",
                        constants.stream().map(it -> Words.of((String) it)).toList());
            }
            // A note of the compiler's to itself.
            if (map.containsKey("exampleSetFlag")) {
                map.remove("exampleSetFlag");
            }
            if (map.get("pattern") instanceof String) {
                map.remove("pattern");
            }
            map.values().forEach(ApiDocument::tidy);
            if (map.get("content") instanceof Map<?, ?> content) {
                content.forEach((type, media) -> readAsBytes(String.valueOf(type), asMap(media)));
            }
        }
    }

    /** What a method takes as bytes is for its caller a text, or JSON of any kind. */
    private static void readAsBytes(String type, Map<String, Object> media) {
        if (media.get("schema") instanceof Map<?, ?> schema && "byte".equals(schema.get("format"))) {
            media.put("schema", type.equals("application/json") ? ordered() : ordered("type", "string"));
        }
    }

    static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return asMap(parent.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> asList(Object value) {
        return (List<Object>) value;
    }
}
