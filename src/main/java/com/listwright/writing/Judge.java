package com.listwright.writing;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Gates;
import com.listwright.gate.Report;
import com.listwright.gate.Span;
import com.listwright.gate.channel.Boards;
import com.listwright.gate.channel.Channels;
import com.listwright.gate.channel.Counts;
import com.listwright.gate.channel.Destination;
import com.listwright.gate.view.ClaimView;
import com.listwright.gate.view.CountsView;
import com.listwright.gate.view.FindingView;
import com.listwright.property.fact.Facts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Puts a draft before the gates. They read English; of a Spanish text they judge what needs no words. */
@Singleton
class Judge {
    private static final Set<String> WORDLESS = Set.of("channel", "mls", "grounding");
    private static final String UNREAD = "The text is Spanish, and this is checked in English only.";
    private static final String NUMBERS_ONLY = "The text is Spanish, so only its numbers were held against the facts.";

    private final Gates gates;
    private final Channels channels;
    private final Boards boards;

    Judge(Gates gates, Channels channels, Boards boards) {
        this.gates = gates;
        this.channels = channels;
        this.boards = boards;
    }

    Judged judge(Draft draft, String channel, Commission kit, Facts facts) {
        var candidate =
                new Candidate(draft.passages(), Optional.of(channel), kit.mls(), Optional.empty(), Optional.of(facts));
        var report = gates.judge(candidate);
        var counts = Counts.of(draft.text(), channels.find(channel), limit(candidate));
        return kit.language() == Language.ES ? spanish(report, counts) : judged(report, counts);
    }

    /** The most that is taken there. */
    OptionalInt limit(String channel, Commission kit) {
        return limit(new Candidate(List.of(), Optional.of(channel), kit.mls(), Optional.empty(), Optional.empty()));
    }

    private OptionalInt limit(Candidate candidate) {
        return Destination.of(candidate, channels, boards).limit();
    }

    private static Judged judged(Report report, Counts counts) {
        return new Judged(
                report.findings().stream().map(FindingView::of).toList(),
                report.claims().stream().map(ClaimView::of).toList(),
                CountsView.of(counts),
                report.unchecked());
    }

    private static Judged spanish(Report report, Counts counts) {
        var unchecked = new TreeMap<String, List<String>>(report.unchecked());
        report.checked().stream()
                .filter(gate -> !WORDLESS.contains(gate))
                .forEach(gate -> unchecked.put(gate, List.of(UNREAD)));
        unchecked.put("grounding", List.of(NUMBERS_ONLY));
        return new Judged(
                report.findings().stream()
                        .filter(Judge::needsNoWords)
                        .map(FindingView::of)
                        .toList(),
                report.claims().stream()
                        .filter(claim -> hasNumber(claim.span()))
                        .map(ClaimView::of)
                        .toList(),
                CountsView.of(counts),
                Map.copyOf(unchecked));
    }

    private static boolean needsNoWords(Finding finding) {
        return WORDLESS.contains(finding.gate()) && (!finding.gate().equals("grounding") || hasNumber(finding.span()));
    }

    private static boolean hasNumber(Span span) {
        return span.quote().chars().anyMatch(Character::isDigit);
    }
}
