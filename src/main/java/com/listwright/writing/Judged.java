package com.listwright.writing;

import com.listwright.gate.Severity;
import com.listwright.gate.view.ClaimView;
import com.listwright.gate.view.CountsView;
import com.listwright.gate.view.FindingView;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the gates say of a text, as it is kept and shown. */
@Serdeable
public record Judged(
        List<FindingView> findings, List<ClaimView> claims, CountsView counts, Map<String, List<String>> unchecked) {
    static final String AVOIDED = "avoided";

    public Judged {
        findings = List.copyOf(findings);
        claims = List.copyOf(claims);
        unchecked = Map.copyOf(unchecked);
    }

    public boolean isBlocked() {
        return !blocks().isEmpty();
    }

    List<FindingView> blocks() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .toList();
    }

    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What the writer is asked to put right: what keeps the text in, and words that its voice never uses. */
    List<FindingView> faults() {
        return findings.stream()
                .filter(finding ->
                        finding.severity() == Severity.BLOCK || finding.rule().equals(AVOIDED))
                .toList();
    }

    List<String> usedFacts() {
        return claims.stream()
                .flatMap(claim -> claim.facts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What to ask the agent, when the text cannot go out as it is. */
    Optional<String> question() {
        return blocks().stream().findFirst().map(Judged::question);
    }

    private static String question(FindingView finding) {
        return finding.gate().equals("grounding")
                ? "Is \"%s\" true? %s If it is, add the fact and rewrite the piece; if not, take the words out."
                        .formatted(finding.quote(), finding.reason())
                : "How should \"%s\" read? %s".formatted(finding.quote(), finding.reason());
    }
}
