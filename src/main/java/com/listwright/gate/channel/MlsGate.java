package com.listwright.gate.channel;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Fix;
import com.listwright.gate.Gate;
import com.listwright.gate.Judgement;
import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Will a board take this as public remarks? */
@Singleton
final class MlsGate implements Gate {
    private static final Rulebook RULES = Rulebook.read("mls", "mls/content.rules");
    private static final Set<String> CUT_OUT = Set.of("html");

    private final Channels channels;
    private final Boards boards;

    MlsGate(Channels channels, Boards boards) {
        this.channels = channels;
        this.boards = boards;
    }

    @Override
    public String name() {
        return "mls";
    }

    @Override
    public Judgement judge(Candidate candidate) {
        var destination = Destination.of(candidate, channels, boards);
        if (!destination.isMls()) {
            return Judgement.without(
                    destination.channel().isEmpty()
                            ? "Neither a board nor the channel mls was named, so the rules of MLS remarks were not"
                                    + " applied."
                            : "The text is not for an MLS, so the rules of MLS remarks were not applied.");
        }
        List<Finding> findings = new ArrayList<>();
        var names = candidate.facts().map(Names::of);
        for (var passage : candidate.passages()) {
            content(passage, names, findings);
            lettering(passage, findings);
            if (passage.part() == Part.TEXT) {
                length(passage, destination).ifPresent(findings::add);
            }
        }
        return Judgement.of(findings);
    }

    private static void content(Passage passage, Optional<Names> names, List<Finding> findings) {
        List<Sighting> seen = new ArrayList<>(RULES.sightings(passage));
        seen.addAll(PhoneNumbers.in(passage));
        seen.addAll(Addresses.in(passage));
        names.ifPresent(known -> seen.addAll(known.in(passage)));
        for (var sighting : RULES.told(seen)) {
            var fix = CUT_OUT.contains(sighting.rule())
                    ? Optional.of(new Fix(sighting.start(), sighting.end(), ""))
                    : Removal.of(passage, sighting);
            findings.add(RULES.finding(passage, sighting, fix));
        }
    }

    private static void lettering(Passage passage, List<Finding> findings) {
        Lettering.shouting(passage).forEach(edit -> findings.add(lettered("all-caps", passage, edit)));
        Lettering.emoji(passage).ifPresent(edit -> findings.add(lettered("emoji", passage, edit)));
        Lettering.signs(passage).ifPresent(edit -> findings.add(lettered("punctuation", passage, edit)));
    }

    private static Finding lettered(String rule, Passage passage, Lettering.Edit edit) {
        return RULES.finding(passage, new Sighting(rule, edit.start(), edit.end()), Optional.of(edit.fix()));
    }

    /** What stands beyond the limit is quoted. */
    private static Optional<Finding> length(Passage passage, Destination destination) {
        var counted = Counts.characters(passage.text());
        if (destination.limit().isEmpty() || counted <= destination.limit().getAsInt()) {
            return Optional.empty();
        }
        var limit = destination.limit().getAsInt();
        var reason = String.format(
                Locale.ROOT,
                "The remarks have %,d characters and the limit is %,d. %s",
                counted,
                limit,
                destination.ruling().words());
        return Optional.of(RULES.finding(
                passage,
                new Sighting(
                        "length",
                        Counts.placeOf(passage.text(), limit),
                        passage.text().length()),
                reason,
                RULES.rule("length").remedy(),
                destination.ruling().source(),
                Optional.empty()));
    }
}
