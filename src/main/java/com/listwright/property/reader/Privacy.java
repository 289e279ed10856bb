package com.listwright.property.reader;

import com.listwright.property.sheet.ProposedHome;
import com.listwright.property.sheet.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a pasted text that leave the house for nobody: what is never public, and how people are reached. */
record Privacy(List<Span> parts) {
    private static final Pattern REACHED_BY =
            Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|(\\+?1[-. ]?)?\\(?\\b\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}\\b");
    private static final String WITHHELD = "[withheld]";

    static Privacy of(String text, List<ProposedHome> homes) {
        var parts = new ArrayList<Span>();
        for (var home : homes) {
            home.proposals().stream()
                    .filter(proposal -> proposal.neverPublic())
                    .forEach(proposal -> parts.addAll(proposal.spans()));
            home.conflicts().stream()
                    .filter(conflict -> !conflict.field().isPublic())
                    .forEach(conflict -> conflict.statements().forEach(statement -> parts.add(statement.span())));
        }
        var reached = REACHED_BY.matcher(text);
        while (reached.find()) {
            parts.add(new Span(reached.start(), reached.end()));
        }
        parts.sort(Comparator.comparing(Span::start));
        return new Privacy(List.copyOf(parts));
    }

    boolean touches(Span span) {
        return parts.stream().anyMatch(part -> part.start() < span.end() && span.start() < part.end());
    }

    String without(String text) {
        var shown = new StringBuilder();
        int at = 0;
        for (var part : parts) {
            if (part.end() > at) {
                shown.append(text, at, Math.max(at, part.start())).append(WITHHELD);
                at = part.end();
            }
        }
        return shown.append(text, at, text.length()).toString();
    }
}
