package com.listwright.gate;

import java.util.Optional;

/** What a gate has to say of a span, why, on whose authority, and what to do about it. */
public record Finding(
        String gate,
        String rule,
        Severity severity,
        Optional<String> protectedClass,
        Span span,
        String reason,
        String source,
        Optional<Remedy> remedy) {

    /** The same finding in the same text has the same id, so that a remedy can name it. */
    public String id() {
        return "find_"
                + Integer.toHexString(
                        (gate + '\n' + rule + '\n' + span.part() + span.start() + '-' + span.end() + span.quote())
                                .hashCode());
    }
}
