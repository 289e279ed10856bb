package com.listwright.gate.fairhousing;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Gate;
import com.listwright.gate.Judgement;
import com.listwright.gate.Passage;
import com.listwright.gate.Remedy;
import com.listwright.gate.Severity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does the text say who should or should not live here? */
@Singleton
final class FairHousing implements Gate {
    static final String NAME = "fair-housing";

    /** Chosen across authors: see docs/decisions/0011. */
    static final double THRESHOLD = 0.8;

    private static final String LEARNED = "learned";

    private final Rulebook rulebook = Rulebook.standard();
    private final States states = States.standard();
    private final Edits edits = Edits.standard();
    private final Model model;

    FairHousing() {
        this(Model.trained());
    }

    FairHousing(Model model) {
        this.model = model;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Judgement judge(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        for (var passage : candidate.passages()) {
            judge(candidate, passage, findings);
        }
        return Judgement.of(findings);
    }

    private void judge(Candidate candidate, Passage passage, List<Finding> findings) {
        var scene = Scene.of(rulebook, passage, candidate.facts());
        var reading = scene.reading();
        var told = new boolean[reading.size()];
        for (var sighting : scene.sightings()) {
            findings.add(told(candidate, reading, sighting));
            told[sighting.start()] = true;
        }
        var seniors = candidate
                .facts()
                .flatMap(home -> home.flag("SeniorCommunityYN"))
                .orElse(false);
        Stretches.of(reading, (from, to) -> {
            for (int word = from; word < to; word++) {
                if (told[word]) {
                    return;
                }
            }
            var features = Features.of(scene, rulebook.lexicon().concepts(), from, to);
            if (model.odds(features) > THRESHOLD) {
                var suspicion = Suspicion.of(reading, features, model, from, to);
                if (!seniors || !speaksOfAge(suspicion.protectedClass())) {
                    findings.add(suspected(candidate, reading, suspicion));
                }
            }
        });
    }

    private static boolean speaksOfAge(String protectedClass) {
        return protectedClass.equals("age") || protectedClass.equals("familial_status");
    }

    private Finding told(Candidate candidate, Reading reading, Sighting sighting) {
        var frame = rulebook.reasons().frame(sighting.rule().frame());
        var protectedClass = sighting.protectedClass();
        var source = frame.source().isEmpty() ? rulebook.reasons().source(protectedClass) : frame.source();
        var reason = frame.reason().replace("{class}", ProtectedClass.words(protectedClass));
        var severity = frame.severity();
        if (severity == Severity.BLOCK && !rulebook.reasons().isFederal(protectedClass)) {
            var state = candidate.jurisdiction();
            severity = states.protect(protectedClass, state) ? Severity.BLOCK : Severity.WARN;
            reason = reason.substring(0, reason.length() - 1) + "; " + states.words(protectedClass, state) + ".";
        }
        return new Finding(
                NAME,
                sighting.rule().place(),
                severity,
                Optional.of(protectedClass),
                reading.passage().span(reading.start(sighting.start()), reading.end(sighting.end() - 1)),
                reason,
                source,
                Optional.of(edits.remedy(reading, sighting.start(), sighting.end(), frame.remedy())));
    }

    private Finding suspected(Candidate candidate, Reading reading, Suspicion suspicion) {
        var protectedClass = suspicion.protectedClass();
        var reason = "This may hint at people by " + ProtectedClass.words(protectedClass) + " (what weighs most: "
                + String.join(", ", suspicion.words()) + ")";
        if (!rulebook.reasons().isFederal(protectedClass)) {
            reason += "; " + states.words(protectedClass, candidate.jurisdiction());
        }
        return new Finding(
                NAME,
                LEARNED + "/" + protectedClass,
                Severity.WARN,
                Optional.of(protectedClass),
                reading.passage().span(reading.start(suspicion.start()), reading.end(suspicion.end() - 1)),
                reason + ".",
                rulebook.reasons().source(protectedClass),
                Optional.of(Remedy.advice(
                        "If it speaks of people, take it out and describe the home; if it does not, leave it.")));
    }
}
