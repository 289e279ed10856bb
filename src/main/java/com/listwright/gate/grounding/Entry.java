package com.listwright.gate.grounding;

import com.listwright.gate.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: the terms of a claim from the first up to, and without, the end, and what became of it.
 * {@code instead} says the same truly; {@code truth} is what is known.
 */
record Entry(
        int first,
        int end,
        Standing standing,
        List<String> fields,
        Kind kind,
        @Nullable String truth,
        @Nullable String instead) {
    Entry {
        fields = List.copyOf(fields);
    }

    /** How surely it is a claim, and of what. */
    enum Kind {
        NUMBER,
        DATE,
        FEATURE,
        CONDITION,
        SOFT,
        UNHEARD
    }

    static Entry supported(int first, int end, List<String> fields) {
        return new Entry(first, end, Standing.SUPPORTED, fields, Kind.FEATURE, null, null);
    }

    static Entry unsupported(int first, int end, Kind kind) {
        return new Entry(first, end, Standing.UNSUPPORTED, List.of(), kind, null, null);
    }

    static Entry contradicted(
            int first, int end, Kind kind, List<String> fields, @Nullable String truth, @Nullable String instead) {
        return new Entry(first, end, Standing.CONTRADICTED, fields, kind, truth, instead);
    }

    boolean isSupported() {
        return standing == Standing.SUPPORTED;
    }
}
