package com.listwright.billing.stripe;

import org.jspecify.annotations.Nullable;

/** A visit to Stripe's own Checkout page. */
public record BilledSession(
        String id,
        String status,
        String paymentStatus,
        @Nullable String customer,
        @Nullable String url) {
    public boolean isOpen() {
        return status.equals("open");
    }

    public boolean isComplete() {
        return status.equals("complete");
    }

    @Override
    public String toString() {
        return "BilledSession[" + id + " " + status + "]";
    }
}
