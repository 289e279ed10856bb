package com.listwright.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One text that a piece had, who made it and how it was judged. */
public record Version(
        int number,
        MadeBy madeBy,
        @Nullable String member,
        Instant at,
        Draft draft,
        Judged judged,
        Writer.Hand hand,
        Tokens tokens) {
    /** What the model took for it. */
    public record Tokens(long input, long output, long microUsd) {}
}
