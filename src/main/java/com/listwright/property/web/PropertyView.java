package com.listwright.property.web;

import com.fasterxml.jackson.annotation.JsonValue;
import com.listwright.platform.web.Words;
import com.listwright.property.Dispute;
import com.listwright.property.Property;
import com.listwright.property.ProposedBy;
import com.listwright.property.Source;
import com.listwright.property.Via;
import com.listwright.property.fact.Questions;
import com.listwright.property.fact.Value;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One home as it stands now. Unknown fields are kept and never written about. */
@Serdeable
@Schema(name = "Property")
record PropertyView(
        String id,
        @Nullable String label,
        int revision,
        Map<String, JsonNode> facts,
        Map<String, SourceView> sources,
        List<QuestionView> questions,

        @Schema(type = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
        Map<String, JsonNode> unknown,

        @Nullable String pasted,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant archivedAt) {

    @Serdeable
    @Schema(name = "FactSource")
    record SourceView(
            Via kind,
            boolean confirmed,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable ProposedBy proposedBy) {
        static SourceView of(Source source) {
            return new SourceView(source.kind(), source.confirmed(), source.start(), source.end(), source.proposedBy());
        }
    }

    /** Something to ask about a field; for two statements that disagree, both with their place in the pasted text. */
    @Serdeable
    @Schema(name = "FactQuestion")
    record QuestionView(String field, String why, QuestionKind kind, List<OptionView> options) {}

    @Serdeable
    enum QuestionKind {
        CONFLICT,
        CONSISTENCY,
        MISSING;

        @Override
        @JsonValue
        public String toString() {
            return Words.of(name());
        }
    }

    @Serdeable
    @Schema(name = "FactOption")
    record OptionView(JsonNode value, int start, int end) {}

    static PropertyView of(Property property, Questions questions) {
        var sources = new LinkedHashMap<String, SourceView>();
        property.sources().forEach((field, source) -> sources.put(field, SourceView.of(source)));
        return new PropertyView(
                property.id().toString(),
                property.label(),
                property.revision(),
                json(property.facts().values()),
                sources,
                asked(property, questions),
                property.unknown(),
                property.pasted(),
                property.createdAt(),
                property.changedAt(),
                property.archivedAt());
    }

    static Map<String, JsonNode> json(Map<String, Value> values) {
        var json = new LinkedHashMap<String, JsonNode>();
        values.forEach((field, value) -> json.put(field, value.json()));
        return json;
    }

    private static List<QuestionView> asked(Property property, Questions questions) {
        var all = new ArrayList<QuestionView>();
        property.disputes().forEach(dispute -> all.add(conflict(dispute)));
        questions
                .consistency(property.facts())
                .forEach(it -> all.add(new QuestionView(it.field(), it.why(), QuestionKind.CONSISTENCY, List.of())));
        questions
                .missing(property.facts())
                .forEach(it -> all.add(new QuestionView(it.field(), it.why(), QuestionKind.MISSING, List.of())));
        return all;
    }

    private static QuestionView conflict(Dispute dispute) {
        var values = String.join(
                " and ",
                dispute.statements().stream().map(it -> it.value().words()).toList());
        return new QuestionView(
                dispute.field(),
                "The text says " + values + ".",
                QuestionKind.CONFLICT,
                dispute.statements().stream()
                        .map(it -> new OptionView(it.value().json(), it.start(), it.end()))
                        .toList());
    }
}
