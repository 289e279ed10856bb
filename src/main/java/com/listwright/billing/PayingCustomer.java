package com.listwright.billing;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom Stripe knows an account as, or knew it. */
@MappedEntity("stripe_customer")
record PayingCustomer(int number, String id, @Nullable Instant deletedAt) {
    boolean isThere() {
        return deletedAt == null;
    }
}
