package com.listwright.property;

import com.listwright.property.fact.Facts;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One home as it stands now. */
public record Property(
        PropertyId id,
        @Nullable String label,
        int revision,
        Facts facts,
        Map<String, Source> sources,
        List<Dispute> disputes,
        Map<String, JsonNode> unknown,
        @Nullable String pasted,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant archivedAt) {
    public Property {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        disputes = List.copyOf(disputes);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /** Names this state of the home: each change is a revision. */
    public String tag() {
        return String.valueOf(revision);
    }

    Property with(Facts facts, Map<String, Source> sources, List<Dispute> disputes) {
        return new Property(
                id, label, revision, facts, sources, disputes, unknown, pasted, createdAt, changedAt, archivedAt);
    }

    boolean isDisputed(String field) {
        return disputes.stream().anyMatch(dispute -> dispute.field().equals(field));
    }

    @Nullable
    ProposedBy proposedBy(String field) {
        var source = sources.get(field);
        return source == null ? null : source.proposedBy();
    }

    Property archived(@Nullable Instant at) {
        return new Property(id, label, revision, facts, sources, disputes, unknown, pasted, createdAt, changedAt, at);
    }

    Property next(Instant now) {
        return new Property(
                id, label, revision + 1, facts, sources, disputes, unknown, pasted, createdAt, now, archivedAt);
    }
}
