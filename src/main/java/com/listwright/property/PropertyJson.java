package com.listwright.property;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Field;
import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.Reading;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a home lies in its columns. What is read back went through the normaliser before, so it fits. */
@Singleton
class PropertyJson {
    private final JsonMapper json;
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Normaliser normaliser = new Normaliser(vocabulary);

    PropertyJson(JsonMapper json) {
        this.json = json;
    }

    Property property(PropertyRow row) {
        return new Property(
                row.id(),
                row.label(),
                row.revision(),
                facts(tree(row.facts())),
                sources(tree(row.sources())),
                disputes(tree(row.conflicts())),
                entries(tree(row.unknown())),
                row.pasted(),
                row.createdAt(),
                row.changedAt(),
                row.archivedAt());
    }

    String write(Facts facts) {
        var fields = new LinkedHashMap<String, JsonNode>();
        facts.values().forEach((name, value) -> fields.put(name, value.json()));
        return text(JsonNode.createObjectNode(fields));
    }

    String writeSources(Map<String, Source> sources) {
        var fields = new LinkedHashMap<String, JsonNode>();
        sources.forEach((name, source) -> fields.put(name, source(source)));
        return text(JsonNode.createObjectNode(fields));
    }

    String writeDisputes(List<Dispute> disputes) {
        return text(JsonNode.createArrayNode(disputes.stream()
                .map(dispute -> JsonNode.createObjectNode(Map.of(
                        "field",
                        JsonNode.createStringNode(dispute.field()),
                        "statements",
                        JsonNode.createArrayNode(dispute.statements().stream()
                                .map(PropertyJson::statement)
                                .toList()))))
                .toList()));
    }

    String writeUnknown(Map<String, JsonNode> unknown) {
        return text(JsonNode.createObjectNode(unknown));
    }

    String writeChanges(List<Change> changes) {
        var all = new ArrayList<JsonNode>();
        for (var change : changes) {
            var node = new LinkedHashMap<String, JsonNode>();
            node.put("field", JsonNode.createStringNode(change.field()));
            node.put(
                    "from",
                    change.from() == null ? JsonNode.nullNode() : change.from().json());
            node.put(
                    "to",
                    change.to() == null ? JsonNode.nullNode() : change.to().json());
            if (change.proposedBy() != null) {
                node.put(
                        "proposedBy",
                        JsonNode.createStringNode(change.proposedBy().toString()));
            }
            all.add(JsonNode.createObjectNode(node));
        }
        return text(JsonNode.createArrayNode(all));
    }

    private Facts facts(JsonNode node) {
        var values = new LinkedHashMap<String, Value>();
        // In the order of the form, which JSON columns do not keep.
        for (var field : vocabulary.fields()) {
            var stored = node.get(field.name());
            if (stored != null) {
                values.put(field.name(), value(field, stored));
            }
        }
        return new Facts(values);
    }

    private Value value(Field field, JsonNode stored) {
        var value = normaliser.read(field, stored) instanceof Reading.Known(var facts) ? facts.get(field) : null;
        if (value == null) {
            throw new IllegalStateException("A stored " + field + " cannot be read back");
        }
        return value;
    }

    private static Map<String, Source> sources(JsonNode node) {
        var sources = new LinkedHashMap<String, Source>();
        entries(node)
                .forEach((name, source) -> sources.put(
                        name,
                        new Source(
                                Via.valueOf(string(source, "kind")),
                                child(source, "confirmed").getBooleanValue(),
                                place(source.get("start")),
                                place(source.get("end")),
                                source.get("proposedBy") == null
                                        ? null
                                        : ProposedBy.valueOf(string(source, "proposedBy")))));
        return sources;
    }

    private static JsonNode source(Source source) {
        var node = new LinkedHashMap<String, JsonNode>();
        node.put("kind", JsonNode.createStringNode(source.kind().name()));
        node.put("confirmed", JsonNode.createBooleanNode(source.confirmed()));
        if (source.start() != null && source.end() != null) {
            node.put("start", JsonNode.createNumberNode(source.start()));
            node.put("end", JsonNode.createNumberNode(source.end()));
        }
        if (source.proposedBy() != null) {
            node.put("proposedBy", JsonNode.createStringNode(source.proposedBy().name()));
        }
        return JsonNode.createObjectNode(node);
    }

    private List<Dispute> disputes(JsonNode node) {
        var disputes = new ArrayList<Dispute>();
        for (var dispute : node.values()) {
            var field = vocabulary.the(string(dispute, "field"));
            var statements = new ArrayList<Dispute.Statement>();
            for (var statement : child(dispute, "statements").values()) {
                statements.add(new Dispute.Statement(
                        value(field, child(statement, "value")),
                        child(statement, "start").getIntValue(),
                        child(statement, "end").getIntValue()));
            }
            disputes.add(new Dispute(field.name(), statements));
        }
        return disputes;
    }

    private static JsonNode statement(Dispute.Statement statement) {
        return JsonNode.createObjectNode(Map.of(
                "value",
                statement.value().json(),
                "start",
                JsonNode.createNumberNode(statement.start()),
                "end",
                JsonNode.createNumberNode(statement.end())));
    }

    private static Map<String, JsonNode> entries(JsonNode node) {
        var entries = new LinkedHashMap<String, JsonNode>();
        node.entries().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    private static @Nullable Integer place(@Nullable JsonNode offset) {
        return offset == null ? null : offset.getIntValue();
    }

    private static JsonNode child(JsonNode node, String name) {
        return Objects.requireNonNull(node.get(name), () -> "stored JSON lacks " + name);
    }

    private static String string(JsonNode node, String name) {
        return child(node, name).getStringValue();
    }

    private JsonNode tree(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, JsonNode.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String text(JsonNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
