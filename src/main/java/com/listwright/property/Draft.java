package com.listwright.property;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Intake;
import com.listwright.property.fact.Value;
import com.listwright.property.intake.Row;
import com.listwright.property.sheet.Proposal;
import com.listwright.property.sheet.ProposedHome;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts on their way into a home, with where they come from. */
record Draft(
        Map<String, Value> values,
        Map<String, Source> sources,
        Set<String> cleared,
        List<Dispute> disputes,
        Map<String, JsonNode> unknown,
        @Nullable String label,
        @Nullable String pasted,
        Via via) {
    static Draft of(Intake intake, @Nullable String label, Via via) {
        var values = intake.facts().values();
        var sources = new LinkedHashMap<String, Source>();
        values.keySet().forEach(field -> sources.put(field, Source.of(via)));
        return new Draft(values, sources, intake.unknown(), List.of(), intake.aside(), label, null, via);
    }

    static Draft of(Row.Good row, Via via) {
        var values = row.facts().values();
        var sources = new LinkedHashMap<String, Source>();
        values.keySet().forEach(field -> sources.put(field, Source.of(via)));
        return new Draft(values, sources, Set.of(), List.of(), row.aside(), null, null, via);
    }

    /** Every fact keeps the words it was read from, and waits for somebody to stand by it. */
    static Draft of(ProposedHome home, List<Proposal> byModel, String text) {
        var values = new LinkedHashMap<String, Value>();
        var sources = new LinkedHashMap<String, Source>();
        for (var proposal : home.proposals()) {
            values.put(proposal.field().name(), proposal.value());
            sources.put(proposal.field().name(), pasted(proposal, null));
        }
        for (var proposal : byModel) {
            if (values.putIfAbsent(proposal.field().name(), proposal.value()) == null) {
                sources.put(proposal.field().name(), pasted(proposal, ProposedBy.MODEL));
            }
        }
        var disputes = home.conflicts().stream()
                .map(conflict -> new Dispute(
                        conflict.field().name(),
                        conflict.statements().stream()
                                .map(it -> new Dispute.Statement(
                                        it.value(), it.span().start(), it.span().end()))
                                .toList()))
                .toList();
        return new Draft(values, sources, Set.of(), disputes, Map.of(), null, text, Via.PASTED);
    }

    private static Source pasted(Proposal proposal, @Nullable ProposedBy by) {
        return new Source(Via.PASTED, false, proposal.start(), proposal.end(), by);
    }

    @Nullable
    String listingKey() {
        return values.get("ListingKey") instanceof Value.Text(var key) ? key : null;
    }

    Property fresh(PropertyId id, Instant now) {
        return new Property(id, label(null), 1, new Facts(values), sources, disputes, unknown, pasted, now, now, null);
    }

    /** A value given for a disputed field settles it. A model neither settles nor replaces anything. */
    Property onto(Property property) {
        return without(modelled(property)).put(property);
    }

    private Set<String> modelled(Property property) {
        return sources.entrySet().stream()
                .filter(entry -> entry.getValue().proposedBy() == ProposedBy.MODEL)
                .map(Map.Entry::getKey)
                .filter(field -> property.facts().knows(field) || property.isDisputed(field))
                .collect(Collectors.toSet());
    }

    private Draft without(Set<String> fields) {
        var kept = new LinkedHashMap<>(values);
        var origins = new LinkedHashMap<>(sources);
        kept.keySet().removeAll(fields);
        origins.keySet().removeAll(fields);
        return new Draft(kept, origins, cleared, disputes, unknown, label, pasted, via);
    }

    private Property put(Property property) {
        var facts = new LinkedHashMap<>(property.facts().values());
        var origins = new LinkedHashMap<>(property.sources());
        cleared.forEach(facts::remove);
        cleared.forEach(origins::remove);
        facts.putAll(values);
        origins.putAll(sources);
        var strange = new LinkedHashMap<>(property.unknown());
        unknown.forEach((name, node) -> {
            if (node.isNull()) {
                strange.remove(name);
            } else {
                strange.put(name, node);
            }
        });
        var settled = new LinkedHashSet<>(values.keySet());
        settled.addAll(cleared);
        return new Property(
                property.id(),
                label(property.label()),
                property.revision(),
                new Facts(facts),
                origins,
                property.disputes().stream()
                        .filter(dispute -> !settled.contains(dispute.field()))
                        .toList(),
                strange,
                property.pasted(),
                property.createdAt(),
                property.changedAt(),
                property.archivedAt());
    }

    private @Nullable String label(@Nullable String before) {
        if (label == null) {
            return before;
        }
        return label.isBlank() ? null : label.strip();
    }
}
