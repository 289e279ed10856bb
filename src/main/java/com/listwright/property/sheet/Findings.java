package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.FieldType;
import com.listwright.property.fact.Lookup;
import com.listwright.property.fact.Spelling;
import com.listwright.property.fact.Value;
import com.listwright.property.sheet.Conflict.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that one home's text states, gathered; at the end each field is agreed on or left open. */
final class Findings {
    private record Finding(Said said, Span span) {}

    private final Map<Field, List<Finding>> byField = new LinkedHashMap<>();

    void add(Said said, Span span) {
        byField.computeIfAbsent(said.field(), _ -> new ArrayList<>()).add(new Finding(said, span));
    }

    void addAll(List<Said> said, Span span) {
        said.forEach(one -> add(one, span));
    }

    boolean knows(Field field) {
        return byField.containsKey(field);
    }

    ProposedHome home(Span span) {
        List<Proposal> proposals = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        byField.forEach((field, findings) -> {
            var kept = firm(findings);
            if (field.type() == FieldType.CHOICES) {
                list(field, kept, proposals, conflicts);
            } else if (field.type() == FieldType.SENTENCES || field.name().equals("PrivateRemarks")) {
                proposals.add(together(field, kept));
            } else {
                single(field, kept, proposals, conflicts);
            }
        });
        return new ProposedHome(span, proposals, conflicts);
    }

    /** What was said loosely stands back where the same was said closely. */
    private static List<Finding> firm(List<Finding> findings) {
        var firm =
                findings.stream().filter(finding -> !finding.said().loosely()).toList();
        return firm.isEmpty() ? findings : firm;
    }

    private static void single(
            Field field, List<Finding> findings, List<Proposal> proposals, List<Conflict> conflicts) {
        Map<String, Finding> different = new LinkedHashMap<>();
        for (var finding : findings) {
            different.merge(key(finding.said().value()), finding, (first, _) -> first);
        }
        if (field.type() == FieldType.TEXT) {
            dropContained(different);
        }
        if (different.size() == 1) {
            var finding = different.values().iterator().next();
            proposals.add(new Proposal(field, finding.said().value(), List.of(finding.span())));
        } else {
            conflicts.add(new Conflict(
                    field,
                    different.values().stream()
                            .map(finding -> new Statement(finding.said().value(), finding.span()))
                            .toList()));
        }
    }

    /** "418 Quillfeather Lane" does not contradict the same with its city. */
    private static void dropContained(Map<String, Finding> different) {
        Set<String> keys = new LinkedHashSet<>(different.keySet());
        different.keySet().removeIf(key -> keys.stream().anyMatch(other -> !other.equals(key) && other.contains(key)));
    }

    private static String key(Value value) {
        return value instanceof Value.Text(var text) ? Spelling.key(text) : value.words();
    }

    private static void list(Field field, List<Finding> findings, List<Proposal> proposals, List<Conflict> conflicts) {
        Set<String> names = new LinkedHashSet<>();
        Set<Span> spans = new LinkedHashSet<>();
        for (var finding : findings) {
            if (finding.said().value() instanceof Value.Choices(var some) && names.addAll(some)) {
                spans.add(finding.span());
            }
        }
        if (names.size() > 1 && names.contains(Lookup.NONE)) {
            conflicts.add(new Conflict(
                    field,
                    findings.stream()
                            .map(finding -> new Statement(finding.said().value(), finding.span()))
                            .toList()));
        } else {
            proposals.add(new Proposal(field, new Value.Choices(new ArrayList<>(names)), new ArrayList<>(spans)));
        }
    }

    private static Proposal together(Field field, List<Finding> findings) {
        var text = new StringBuilder();
        Set<Span> spans = new LinkedHashSet<>();
        for (var finding : findings) {
            if (text.indexOf(finding.said().value().words()) < 0) {
                text.append(text.isEmpty() ? "" : endsSentence(text) ? " " : "\n")
                        .append(finding.said().value().words());
                spans.add(finding.span());
            }
        }
        return new Proposal(field, new Value.Text(text.toString()), new ArrayList<>(spans));
    }

    private static boolean endsSentence(StringBuilder text) {
        return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
