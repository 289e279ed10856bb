package com.listwright.gate.grounding;

import com.listwright.gate.Candidate;
import com.listwright.gate.Claim;
import com.listwright.gate.Finding;
import com.listwright.gate.Gate;
import com.listwright.gate.Judgement;
import com.listwright.gate.Passage;
import com.listwright.gate.Remedy;
import com.listwright.gate.Severity;
import com.listwright.gate.Standing;
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
        for (var passage : candidate.passages()) {
            var terms = Terms.of(passage.words(), lexicon);
            for (var entry : new Reader(terms, known, lexicon).read()) {
                var span = passage.span(terms.start(entry.first()), terms.end(entry.end() - 1));
                claims.add(new Claim(span, entry.standing(), entry.fields()));
                if (!entry.isSupported()) {
                    findings.add(finding(passage, terms, entry));
                }
            }
        }
        return new Judgement(findings, claims, List.of());
    }

    private Finding finding(Passage passage, Terms terms, Entry entry) {
        var span = passage.span(terms.start(entry.first()), terms.end(entry.end() - 1));
        boolean asks = entry.kind() == Entry.Kind.SOFT || entry.kind() == Entry.Kind.UNHEARD;
        boolean contradicted = entry.standing() == Standing.CONTRADICTED;
        return new Finding(
                name(),
                entry.standing().toString(),
                contradicted || !asks ? Severity.BLOCK : Severity.WARN,
                Optional.empty(),
                span,
                contradicted ? "The facts say otherwise." : "No fact of this home supports it.",
                "The facts of the home",
                Optional.of(Remedy.advice("Confirm it as a fact, or leave it out.")));
    }
}
