package com.listwright.gate.grounding;

import com.listwright.gate.Candidate;
import com.listwright.gate.Claim;
import com.listwright.gate.Finding;
import com.listwright.gate.Gate;
import com.listwright.gate.Judgement;
import com.listwright.gate.Passage;
import com.listwright.gate.Severity;
import com.listwright.gate.Standing;
import com.listwright.property.fact.Vocabulary;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Is it true? Every factual phrase is tied to a fact of the home, or found out. */
@Singleton
public final class GroundingGate implements Gate {
    private final Lexicon lexicon = Lexicon.standard();

    @Override
    public String name() {
        return "grounding";
    }

    @Override
    public Judgement judge(Candidate candidate) {
        var facts = candidate.facts().orElse(null);
        if (facts == null || facts.isEmpty()) {
            return Judgement.without("No facts were given, so nothing was checked against them.");
        }
        var known = Known.of(facts, lexicon);
        List<Finding> findings = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<String> unchecked = new ArrayList<>();
        for (var passage : candidate.passages()) {
            var terms = Terms.of(passage, lexicon);
            boolean spanish = candidate.spanish() || Spanish.speaks(terms);
            var entries = spanish ? Spanish.read(terms, known) : new Reader(terms, known, lexicon).read();
            if (spanish) {
                unchecked.add("The %s is in Spanish, so only its numbers were checked against the facts."
                        .formatted(passage.part()));
            }
            if (entries.size() >= Reader.MOST_CLAIMS) {
                unchecked.add("The %s makes more than %,d claims, and the rest of them was not checked."
                        .formatted(passage.part(), Reader.MOST_CLAIMS));
            }
            var remedies = new Remedies(passage, terms, entries);
            for (var entry : entries) {
                var span = passage.span(terms.start(entry.first()), terms.end(entry.end() - 1));
                claims.add(new Claim(span, entry.standing(), entry.fields()));
                if (!entry.isSupported()) {
                    findings.add(finding(passage, terms, entry, remedies));
                }
            }
        }
        return new Judgement(findings, claims, unchecked);
    }

    private Finding finding(Passage passage, Terms terms, Entry entry, Remedies remedies) {
        boolean asks = entry.kind() == Entry.Kind.SOFT || entry.kind() == Entry.Kind.UNHEARD;
        boolean contradicted = entry.standing() == Standing.CONTRADICTED;
        return new Finding(
                name(),
                entry.standing().toString(),
                contradicted || !asks ? Severity.BLOCK : Severity.WARN,
                Optional.empty(),
                passage.span(terms.start(entry.first()), terms.end(entry.end() - 1)),
                contradicted ? contradiction(entry) : "No fact of this home supports it.",
                "The facts of the home",
                Optional.of(remedies.of(entry)));
    }

    private static String contradiction(Entry entry) {
        if (entry.truth() == null || entry.fields().isEmpty()) {
            return "The facts of this home say otherwise.";
        }
        var label = Vocabulary.standard()
                .field(entry.fields().getFirst())
                .map(field -> field.form().label())
                .orElse("that");
        return "The facts say otherwise (%s: %s).".formatted(label, entry.truth());
    }
}
