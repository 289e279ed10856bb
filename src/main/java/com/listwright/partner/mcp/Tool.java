package com.listwright.partner.mcp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing an assistant can do.
 *
 * @param path of the API, with the arguments it takes in braces
 * @param prefer how the API should answer
 * @param changes whether anything is another thing afterwards
 * @param input the schema of its arguments
 */
public record Tool(
        String name,
        String title,
        String description,
        String method,
        String path,
        Optional<String> prefer,
        boolean changes,
        Map<String, Object> input) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** @param body what does not stand in the target; empty where the target takes everything */
    public record Call(String method, String target, Map<String, Object> body) {}

    /** What the arguments do not name stands in the path, what they do goes into the query or the body. */
    public Call with(Map<String, Object> arguments) {
        var rest = new LinkedHashMap<>(arguments);
        var target = PLACE.matcher(path).replaceAll(place -> encoded(rest.remove(place.group(1))));
        return method.equals("GET") ? new Call(method, target + query(rest), Map.of()) : new Call(method, target, rest);
    }

    private static String query(Map<String, Object> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.entrySet().stream()
                        .map(argument -> argument.getKey() + "=" + encoded(argument.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
