package com.listwright.gate.channel;

import com.listwright.gate.Finding;
import com.listwright.gate.Fix;
import com.listwright.gate.Passage;
import com.listwright.gate.Phrases;
import com.listwright.gate.Phrases.Hit;
import com.listwright.gate.Remedy;
import com.listwright.gate.RuleFile;
import com.listwright.gate.RuleFile.Line;
import com.listwright.gate.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Rules with their words, the phrases that break them, and the phrases that only look like it. */
final class Rulebook {
    private static final Set<String> SECTIONS = Set.of("rules", "phrases", "allowed", "applies");

    /** No phrase is longer. */
    private static final int MOST_WORDS = 40;

    private final String gate;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Set<String>> applies = new LinkedHashMap<>();
    private final Phrases phrases;
    private final Phrases allowed;

    record Rule(Severity severity, String reason, String remedy, String source) {}

    private Rulebook(String gate, RuleFile file) {
        this.gate = gate;
        for (var line : file.section("rules")) {
            rules.put(
                    line.cell(0),
                    new Rule(Cells.word(line, 1, Severity.class), line.cell(2), line.cell(3), line.cell(4)));
        }
        file.section("phrases").forEach(this::isOfARule);
        file.section("allowed").forEach(this::isOfARule);
        for (var line : file.section("applies")) {
            var chosen = Cells.list(line, 1);
            if (!rules.keySet().containsAll(chosen)) {
                throw line.wrong("one of these is no rule: " + chosen + "; known are " + rules.keySet());
            }
            applies.put(line.cell(0), Set.copyOf(chosen));
        }
        phrases = Phrases.of(file.section("phrases"), 1);
        allowed = Phrases.of(file.section("allowed"), 1);
    }

    static Rulebook read(String gate, String file) {
        return of(gate, RuleFile.read(file, SECTIONS));
    }

    static Rulebook of(String gate, RuleFile file) {
        return new Rulebook(gate, file);
    }

    private void isOfARule(Line line) {
        if (!rules.containsKey(line.cell(0))) {
            throw line.wrong("there is no rule " + line.cell(0) + "; known are " + rules.keySet());
        }
    }

    Rule rule(String id) {
        return Objects.requireNonNull(rules.get(id), () -> "no rule " + id + " in the rules of " + gate);
    }

    /** Whether a rule that holds only here and there holds for this channel. */
    boolean applies(String channel, String rule) {
        return applies.getOrDefault(channel, Set.of()).contains(rule);
    }

    /** What the phrases find, without what is allowed. */
    List<Sighting> sightings(Passage passage) {
        var hits = phrases.in(passage);
        if (hits.isEmpty()) {
            return List.of();
        }
        var fine = allowed.in(passage);
        List<Sighting> found = new ArrayList<>();
        var from = 0;
        for (var hit : hits) {
            while (from < fine.size() && fine.get(from).first() + MOST_WORDS < hit.first()) {
                from++;
            }
            if (!isAllowed(hit, fine, from)) {
                found.add(new Sighting(
                        hit.rule().cell(0),
                        passage.words().start(hit.first()),
                        passage.words().end(hit.last())));
            }
        }
        return found;
    }

    private static boolean isAllowed(Hit hit, List<Hit> fine, int from) {
        for (int at = from; at < fine.size() && fine.get(at).first() <= hit.last(); at++) {
            var same = fine.get(at).rule().cell(0).equals(hit.rule().cell(0));
            if (same && fine.get(at).overlaps(hit)) {
                return true;
            }
        }
        return false;
    }

    /** One sighting for each place: what overlaps by the same rule is one, and what a weightier one covers is left. */
    List<Sighting> told(List<Sighting> sightings) {
        List<Sighting> told = new ArrayList<>();
        for (var next : sightings.stream()
                .sorted(Comparator.comparingInt(Sighting::start)
                        .thenComparing(Sighting::end, Comparator.reverseOrder()))
                .toList()) {
            var before = told.isEmpty() ? null : told.getLast();
            if (before == null || !before.overlaps(next)) {
                told.add(next);
            } else if (before.rule().equals(next.rule())) {
                told.set(
                        told.size() - 1,
                        new Sighting(before.rule(), before.start(), Math.max(before.end(), next.end())));
            } else if (next.end() > before.end() || weight(next).compareTo(weight(before)) > 0) {
                told.add(next);
            }
        }
        return told;
    }

    private Severity weight(Sighting sighting) {
        return rule(sighting.rule()).severity();
    }

    Finding finding(Passage passage, Sighting sighting, Optional<Fix> fix) {
        var rule = rule(sighting.rule());
        return finding(passage, sighting, rule.reason(), rule.remedy(), rule.source(), fix);
    }

    Finding finding(
            Passage passage, Sighting sighting, String reason, String remedy, String source, Optional<Fix> fix) {
        return new Finding(
                gate,
                sighting.rule(),
                rule(sighting.rule()).severity(),
                Optional.empty(),
                passage.span(sighting.start(), sighting.end()),
                reason,
                source,
                remedy.isEmpty() ? Optional.empty() : Optional.of(new Remedy(remedy, fix)));
    }
}
