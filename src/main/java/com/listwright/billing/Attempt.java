package com.listwright.billing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One try to buy a plan. */
@MappedEntity("checkout_attempt")
record Attempt(
        @Id UUID id,
        String plan,
        String billedEach,
        String customer,
        @Nullable String sessionId,
        Instant begunAt) {
    boolean isFor(Offer offer, String payer) {
        return plan.equals(offer.plan().toString())
                && billedEach.equals(offer.each().toString())
                && customer.equals(payer);
    }
}
