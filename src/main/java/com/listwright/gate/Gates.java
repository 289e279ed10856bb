package com.listwright.gate;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The door: every gate is asked, and the answers are put in the order of the text. */
@Singleton
public class Gates {
    private static final Comparator<Span> IN_READING_ORDER =
            comparing(Span::part).thenComparing(Span::start).thenComparing(Span::end);

    private final List<Gate> gates;

    Gates(List<Gate> gates) {
        this.gates = gates.stream().sorted(comparing(Gate::name)).toList();
    }

    public Report judge(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        Map<String, List<String>> unchecked = new LinkedHashMap<>();
        for (var gate : gates) {
            var judgement = gate.judge(candidate);
            findings.addAll(judgement.findings());
            claims.addAll(judgement.claims());
            if (!judgement.unchecked().isEmpty()) {
                unchecked.put(gate.name(), judgement.unchecked());
            }
        }
        findings.sort(comparing(Finding::span, IN_READING_ORDER).thenComparing(Finding::gate));
        claims.sort(comparing(Claim::span, IN_READING_ORDER));
        return new Report(
                Verdict.of(findings),
                once(findings),
                List.copyOf(claims),
                gates.stream().map(Gate::name).toList(),
                unchecked);
    }

    /** A gate that says the same of the same words twice is heard once: ids are names. */
    private static List<Finding> once(List<Finding> findings) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        findings.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        return List.copyOf(byId.values());
    }
}
