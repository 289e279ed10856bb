package com.listwright.billing;

import com.listwright.billing.stripe.BilledDispute;
import com.listwright.billing.stripe.BilledInvoice;
import com.listwright.billing.stripe.BilledSubscription;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** All that Stripe says of an account at one moment. What is to come stands under the subscription that it comes to. */
record Truth(
        List<BilledSubscription> subscriptions,
        List<BilledInvoice> invoices,
        List<BilledDispute> disputes,
        Map<String, Upcoming> upcoming) {
    /** Another plan, from some moment on. */
    record Upcoming(Offer offer, Instant at) {}

    Truth {
        subscriptions = List.copyOf(subscriptions);
        invoices = List.copyOf(invoices);
        disputes = List.copyOf(disputes);
        upcoming = Map.copyOf(upcoming);
    }

    boolean isDisputed() {
        return disputes.stream().anyMatch(BilledDispute::isOpen);
    }
}
