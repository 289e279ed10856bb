package com.listwright.billing;

import com.listwright.account.Plan;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** On what footing an account is with Stripe, beside its subscription: the words and dates that people want to see. */
@MappedEntity
public record Footing(
        String status,
        @Nullable String subscriptionId,
        @Nullable Interval billedEach,
        @Nullable Instant cancelAt,
        @Nullable Instant pastDueSince,
        @Nullable Instant trialEnd,
        boolean disputeOpen,
        @Nullable Plan nextPlan,
        @Nullable Interval nextEach,
        @Nullable Instant nextAt,
        @Nullable String paymentUrl) {
    static final Footing NONE = new Footing("none", null, null, null, null, null, false, null, null, null, null);

    public Footing {
        // As the database keeps it.
        pastDueSince = pastDueSince == null ? null : pastDueSince.truncatedTo(ChronoUnit.MICROS);
    }
}
