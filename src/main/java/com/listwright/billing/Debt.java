package com.listwright.billing;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece beyond the allowance that is not on any bill yet. */
@MappedEntity("overage")
record Debt(
        UUID pieceId,
        long priceMicroUsd,
        Instant deliveredAt,
        @Nullable String customer,
        @Nullable Instant firstSentAt,
        int round,
        @Nullable UUID bundle) {
    /** Stripe knows it again by this for a day. */
    String identifier() {
        return round == 0 ? pieceId.toString() : pieceId + ":" + round;
    }
}
