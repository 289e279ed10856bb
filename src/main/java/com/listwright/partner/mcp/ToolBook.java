package com.listwright.partner.mcp;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All tools, from {@code mcp/tools.json}. */
@Singleton
public class ToolBook {
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);

    private final List<Tool> tools;

    ToolBook(JsonMapper json) {
        try (var file = Objects.requireNonNull(ToolBook.class.getResourceAsStream("/mcp/tools.json"))) {
            tools = Objects.requireNonNull(json.readValue(file, Argument.listOf(OBJECT))).stream()
                    .map(ToolBook::tool)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Tool> tools() {
        return tools;
    }

    @SuppressWarnings("unchecked")
    private static Tool tool(Map<String, Object> row) {
        var call = text(row, "call").split(" ", 2);
        return new Tool(
                text(row, "name"),
                text(row, "title"),
                text(row, "description"),
                call[0],
                call[1],
                Optional.ofNullable((String) row.get("prefer")),
                row.get("changes") == Boolean.TRUE,
                (Map<String, Object>) Objects.requireNonNull(row.get("input")));
    }

    private static String text(Map<String, Object> row, String field) {
        return (String) Objects.requireNonNull(row.get(field), field);
    }
}
