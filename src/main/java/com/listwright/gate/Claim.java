package com.listwright.gate;

import java.util.List;

/** A factual phrase, what the facts of the home say of it, and which of them. */
public record Claim(Span span, Standing verdict, List<String> facts) {
    public Claim {
        facts = List.copyOf(facts);
    }
}
