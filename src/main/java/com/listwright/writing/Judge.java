package com.listwright.writing;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Gates;
import com.listwright.gate.Passage;
import com.listwright.gate.Report;
import com.listwright.gate.Span;
import com.listwright.gate.channel.Boards;
import com.listwright.gate.channel.Channel;
import com.listwright.gate.channel.Channels;
import com.listwright.gate.channel.Counts;
import com.listwright.gate.channel.Destination;
import com.listwright.gate.office.OwnLimits;
import com.listwright.gate.view.ClaimView;
import com.listwright.gate.view.CountsView;
import com.listwright.gate.view.FindingView;
import com.listwright.platform.AccountId;
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
    private static final String EMAIL = "email";
    private static final String NOTES = "AgentNotes";
    private static final String UNREAD = "The text is Spanish, and this is checked in English only.";
    private static final String NUMBERS_ONLY = "The text is Spanish, so only its numbers were held against the facts.";

    /** What the template of a mail puts around its text. */
    private static final Set<String> AROUND_A_MAIL = Set.of("identity", "postal-address", "opt-out");

    private final Gates gates;
    private final Channels channels;
    private final Boards boards;
    private final OwnLimits own;

    Judge(Gates gates, Channels channels, Boards boards, OwnLimits own) {
        this.gates = gates;
        this.channels = channels;
        this.boards = boards;
        this.own = own;
    }

    /** Beside what the office said of other homes lately. */
    Judged judge(AccountId account, Draft draft, String channel, Commission kit, Facts facts, List<String> recent) {
        var voice = kit.voice();
        var candidate = candidate(account, draft.passages(), channel, kit)
                .about(stated(facts, kit))
                .beside(recent)
                .avoiding(voice == null ? List.of() : voice.avoid());
        var report = gates.judge(kit.language() == Language.ES ? candidate.inSpanish() : candidate);
        var counts = Counts.of(draft.text(), channels.find(channel), limit(candidate));
        var found = report.findings().stream()
                .filter(finding -> !channel.equals(EMAIL) || !AROUND_A_MAIL.contains(finding.rule()))
                .toList();
        return kit.language() == Language.ES ? spanish(report, found, counts) : judged(report, found, counts);
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
    OptionalInt limit(AccountId account, String channel, Commission kit) {
        return limit(candidate(account, List.of(), channel, kit));
    }

    private Candidate candidate(AccountId account, List<Passage> passages, String channel, Commission kit) {
        var candidate = new Candidate(passages, Optional.of(channel), kit.mls(), Optional.empty(), Optional.empty());
        return channel.equals(Channel.MLS)
                ? kit.mls()
                        .flatMap(board -> own.find(account, board))
                        .map(limit -> candidate.within(limit.characters()))
                        .orElse(candidate)
                : candidate;
    }

    private OptionalInt limit(Candidate candidate) {
        return Destination.of(candidate, channels, boards).limit();
    }

    private static Judged judged(Report report, List<Finding> found, Counts counts) {
        return new Judged(
                found.stream().map(FindingView::of).toList(),
                report.claims().stream().map(ClaimView::of).toList(),
                CountsView.of(counts),
                report.unchecked());
    }

    private static Judged spanish(Report report, List<Finding> found, Counts counts) {
        var unchecked = new TreeMap<String, List<String>>(report.unchecked());
        report.checked().stream()
                .filter(gate -> !WORDLESS.contains(gate))
                .forEach(gate -> unchecked.put(gate, List.of(UNREAD)));
        unchecked.put("grounding", List.of(NUMBERS_ONLY));
        return new Judged(
                found.stream().filter(Judge::needsNoWords).map(FindingView::of).toList(),
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
