package com.listwright.gate;

/** One question asked of every text. A new gate is a new bean; nothing else changes. */
public interface Gate {
    /** As it stands in findings: {@code fair-housing}, {@code grounding}, {@code mls}... */
    String name();

    Judgement judge(Candidate candidate);
}
