package com.listwright.gate;

import java.util.List;

/** What one gate says, and what it could not look at, in a sentence each. */
public record Judgement(List<Finding> findings, List<Claim> claims, List<String> unchecked) {
    public Judgement {
        findings = List.copyOf(findings);
        claims = List.copyOf(claims);
        unchecked = List.copyOf(unchecked);
    }

    public static Judgement of(List<Finding> findings) {
        return new Judgement(findings, List.of(), List.of());
    }

    public static Judgement without(String reason) {
        return new Judgement(List.of(), List.of(), List.of(reason));
    }
}
