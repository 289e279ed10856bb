package com.listwright.gate;

import java.util.List;
import java.util.Map;

/** What all gates say of a text together. {@code unchecked} names by gate what was not looked at and why. */
public record Report(
        Verdict verdict,
        List<Finding> findings,
        List<Claim> claims,
        List<String> checked,
        Map<String, List<String>> unchecked) {}
