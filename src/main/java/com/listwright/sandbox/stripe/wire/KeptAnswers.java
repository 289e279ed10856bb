package com.listwright.sandbox.stripe.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Idempotency keys: the first answer is the only one, for a day. */
record KeptAnswers(Shelf shelf) {
    private static final String KIND = "_kept_answer";
    private static final Duration KEPT = Duration.ofHours(24);

    Optional<Thing> find(String key, String request, Instant now) {
        var kept =
                shelf.find(KIND, key).filter(it -> it.instant("at").plus(KEPT).isAfter(now));
        if (kept.isPresent() && !kept.get().is("request", request)) {
            throw Refusal.keyReused(key);
        }
        return kept;
    }

    void keep(String key, String request, int status, Thing body, Instant now) {
        shelf.add(Thing.of(KIND, key)
                .with("at", now)
                .with("request", request)
                .with("status", status)
                .with("body", body.copy()));
    }
}
