package com.listwright.gate.channel;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Gate;
import com.listwright.gate.Judgement;
import com.listwright.gate.Passage;
import com.listwright.gate.Phrases;
import com.listwright.gate.Phrases.Hit;
import com.listwright.gate.RuleFile;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Are terms of credit advertised without what has to stand beside them? Asked of every text, wherever it goes. */
@Singleton
final class CreditGate implements Gate {
    private static final String FILE = "credit/credit.rules";
    private static final RuleFile LINES =
            RuleFile.read(FILE, Set.of("rules", "phrases", "allowed", "context", "bait", "letting", "disclosure"));
    private static final Rulebook RULES = Rulebook.of("credit", LINES);
    private static final Phrases CONTEXT = Phrases.of(LINES.section("context"), 1);
    private static final Phrases BAIT = Phrases.of(LINES.section("bait"), 1);
    private static final Phrases LETTING = Phrases.of(LINES.section("letting"), 1);
    private static final Phrases DISCLOSURE = Phrases.of(LINES.section("disclosure"), 1);
    private static final Set<String> WHOLE = Set.of("apr", "down", "terms");
    private static final Set<String> RATES = Set.of("rate", "assumable-rate");
    private static final String UNCLEAR = "payment-unclear";
    private static final int BEFORE = 3;

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public Judgement judge(Candidate candidate) {
        var lease = candidate
                .facts()
                .flatMap(home -> home.text("PropertyType"))
                .filter(type -> type.endsWith("Lease"))
                .isPresent();
        List<Finding> findings = new ArrayList<>();
        Set<String> disclosed = new HashSet<>();
        for (var passage : candidate.passages()) {
            new Reading(passage, lease, disclosed).into(findings);
        }
        return disclosed.containsAll(WHOLE) ? Judgement.of(List.of()) : Judgement.of(findings);
    }

    /** One passage, read for what its sums are for. */
    private static final class Reading {
        private final Passage passage;
        private final boolean lease;
        private final List<Hit> disclosures;
        private final List<Hit> context;
        private final List<Sighting> seen;

        Reading(Passage passage, boolean lease, Set<String> disclosed) {
            this.passage = passage;
            this.seen = RULES.sightings(passage);
            this.disclosures = seen.isEmpty() ? List.of() : DISCLOSURE.in(passage);
            this.context = seen.isEmpty() ? List.of() : CONTEXT.in(passage);
            this.lease = lease || (!seen.isEmpty() && !LETTING.in(passage).isEmpty());
            disclosures.forEach(part -> disclosed.add(part.rule().cell(0)));
        }

        void into(List<Finding> findings) {
            var baits = seen.isEmpty() ? List.<Hit>of() : BAIT.in(passage);
            List<Sighting> kept = new ArrayList<>();
            for (var sighting : seen) {
                meant(sighting, baits).ifPresent(kept::add);
            }
            for (var sighting : RULES.told(kept)) {
                findings.add(RULES.finding(passage, sighting, Removal.of(passage, sighting)));
            }
        }

        private Optional<Sighting> meant(Sighting sighting, List<Hit> baits) {
            if (RATES.contains(sighting.rule())) {
                return isStatedAsApr(sighting) ? Optional.empty() : Optional.of(sighting);
            }
            if (!sighting.rule().equals(UNCLEAR)) {
                return Optional.of(sighting);
            }
            var first = passage.words().at(sighting.start());
            var last = passage.words().at(sighting.end() - 1);
            var kind = nearest(first, last);
            if (kind.equals("other")) {
                return Optional.empty();
            }
            var payment = new Sighting("payment", sighting.start(), sighting.end());
            if (kind.equals("credit")) {
                return Optional.of(payment);
            }
            if (lease) {
                return Optional.empty();
            }
            var baited = baits.stream().anyMatch(bait -> bait.last() < first && first - bait.last() <= BEFORE);
            return Optional.of(baited ? payment : sighting);
        }

        private boolean isStatedAsApr(Sighting sighting) {
            var sentence = passage.words().sentence(passage.words().at(sighting.start()));
            return disclosures.stream()
                    .anyMatch(part ->
                            part.rule().cell(0).equals("apr") && passage.words().sentence(part.first()) == sentence);
        }

        /** Of the same sentence; what is as near on both sides is taken for no credit. */
        private String nearest(int first, int last) {
            var sentence = passage.words().sentence(first);
            var nearest = Integer.MAX_VALUE;
            var kind = "";
            for (var hit : context) {
                if (passage.words().sentence(hit.first()) == sentence) {
                    var distance = hit.last() < first ? first - hit.last() : Math.max(0, hit.first() - last);
                    var said = hit.rule().cell(0);
                    if (distance < nearest || (distance == nearest && said.equals("other"))) {
                        nearest = distance;
                        kind = said;
                    }
                }
            }
            return kind;
        }
    }
}
