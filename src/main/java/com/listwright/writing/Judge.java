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
import com.listwright.property.fact.Value;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
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
    private static final String NOTES = "AgentNotes";
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

    /** Beside what the office said of other homes lately. */
    Judged judge(Draft draft, String channel, Commission kit, Facts facts, List<String> recent) {
        var voice = kit.voice();
        var candidate = new Candidate(
                        draft.passages(),
                        Optional.of(channel),
                        kit.mls(),
                        Optional.empty(),
                        Optional.of(stated(facts, kit)))
                .beside(recent)
                .avoiding(voice == null ? List.of() : voice.avoid());
        var report = gates.judge(candidate);
        var counts = Counts.of(draft.text(), channels.find(channel), limit(candidate));
        return kit.language() == Language.ES ? spanish(report, counts) : judged(report, counts);
    }

    /** With what whoever ordered states of the day, as a sentence of theirs. */
    private static Facts stated(Facts facts, Commission kit) {
        if (kit.openHouse().isEmpty()) {
            return facts;
        }
        var said = "Open house on " + kit.openHouse().get().words() + ".";
        var known = new LinkedHashMap<>(facts.values());
        known.merge(NOTES, new Value.Text(said), (notes, _) -> new Value.Text(notes.words() + "\n" + said));
        return new Facts(known);
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
        if (finding.gate().equals("grounding")) {
            return hasNumber(finding.span());
        }
        return WORDLESS.contains(finding.gate()) || finding.rule().equals(Judged.AVOIDED);
    }

    private static boolean hasNumber(Span span) {
        return span.quote().chars().anyMatch(Character::isDigit);
    }
}
