package com.listwright.partner.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a sending came to. */
record Answer(
        Instant at,
        @Nullable Integer status,
        long millis,
        @Nullable String text,
        @Nullable Failure failure,
        Optional<Duration> retryAfter) {
    private static final int GONE = 410;

    static Answer none(Instant at, long millis, Failure failure) {
        return new Answer(at, null, millis, null, failure, Optional.empty());
    }

    boolean hasArrived() {
        return failure == null;
    }

    boolean isGone() {
        return status != null && status == GONE;
    }

    Attempt attempt() {
        return new Attempt(at, status, millis, text, failure);
    }
}
