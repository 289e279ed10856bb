package com.listwright.billing;

import com.listwright.account.Plan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan, paid for by the month or by the year: one price at Stripe, found by its tag. */
public record Offer(Plan plan, Interval each) {
    private static final String PREFIX = "listwright_";

    public String tag() {
        return PREFIX + plan + "_" + each;
    }

    /** The price of what comes on top of it, piece by piece. */
    String overageTag() {
        return PREFIX + plan + "_overage_" + each;
    }

    static Optional<Offer> of(@Nullable String tag) {
        for (var plan : Plan.values()) {
            for (var each : Interval.values()) {
                var offer = new Offer(plan, each);
                if (plan != Plan.FREE && offer.tag().equals(tag)) {
                    return Optional.of(offer);
                }
            }
        }
        return Optional.empty();
    }
}
