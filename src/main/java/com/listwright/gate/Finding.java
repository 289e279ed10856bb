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
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The same finding in the same text has the same id, so that a remedy can name it. */
    public String id() {
        var hash = FNV_OFFSET;
        var said = gate
                + '\n'
                + rule
                + '\n'
                + protectedClass.orElse("")
                + '\n'
                + span.part()
                + span.start()
                + '-'
                + span.end()
                + span.quote();
        for (int place = 0; place < said.length(); place++) {
            hash = (hash ^ said.charAt(place)) * FNV_PRIME;
        }
        return "find_" + Long.toHexString(hash);
    }
}
