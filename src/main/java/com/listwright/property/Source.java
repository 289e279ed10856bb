package com.listwright.property;

import org.jspecify.annotations.Nullable;

/** Where a fact comes from, and whether somebody stands by it; a pasted one names the words it was read from. */
public record Source(
        Via kind,
        boolean confirmed,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable ProposedBy proposedBy) {
    static Source of(Via kind) {
        return new Source(kind, true, null, null, null);
    }

    Source confirm() {
        return new Source(kind, true, start, end, proposedBy);
    }
}
