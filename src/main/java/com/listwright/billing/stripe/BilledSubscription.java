package com.listwright.billing.stripe;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One subscription as Stripe has it now. */
public record BilledSubscription(
        String id,
        String customer,
        Status status,
        List<Item> items,
        Instant created,
        Instant anchor,
        @Nullable Instant cancelAt,
        boolean cancelAtPeriodEnd,
        @Nullable Instant trialEnd,
        @Nullable String schedule,
        boolean updatePending,
        @Nullable String account) {
    /** Stripe's words; one that is new to us is {@code UNKNOWN}. */
    public enum Status {
        INCOMPLETE,
        INCOMPLETE_EXPIRED,
        TRIALING,
        ACTIVE,
        PAST_DUE,
        UNPAID,
        PAUSED,
        CANCELED,
        UNKNOWN;

        static Status of(@Nullable String word) {
            for (var status : values()) {
                if (status.toString().equals(word)) {
                    return status;
                }
            }
            return UNKNOWN;
        }

        /** Whether money may still be asked for it. */
        public boolean lives() {
            return switch (this) {
                case TRIALING, ACTIVE, PAST_DUE, UNPAID, PAUSED, UNKNOWN -> true;
                case INCOMPLETE, INCOMPLETE_EXPIRED, CANCELED -> false;
            };
        }

        public boolean mayStillCharge() {
            return lives() || this == INCOMPLETE;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A licensed item is a plan; a metered one only counts. The tag is the price's lookup key, or what it was. */
    public record Item(String id, String price, @Nullable String tag, boolean licensed, Instant start, Instant end) {}

    public BilledSubscription {
        items = List.copyOf(items);
    }
}
