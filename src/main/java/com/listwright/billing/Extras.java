package com.listwright.billing;

import com.listwright.billing.Leases.Lease;
import com.listwright.billing.stripe.BilledSubscription.Status;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeTrouble;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who moved to a plan with extra pieces past our program, in the portal or by the operator's hand, has no price for
 * them: they would be counted and never billed. The price is added.
 */
@Singleton
class Extras {
    private static final Logger LOG = LoggerFactory.getLogger(Extras.class);

    private final Catalogue catalogue;
    private final StripeGateway stripe;

    Extras(Catalogue catalogue, StripeGateway stripe) {
        this.catalogue = catalogue;
        this.stripe = stripe;
    }

    void see(Lease lease, Truth truth) {
        truth.subscriptions().stream()
                .filter(billed -> billed.status() == Status.ACTIVE || billed.status() == Status.TRIALING)
                .filter(billed -> !billed.updatePending())
                .flatMap(billed -> Deal.of(billed).stream())
                .filter(deal -> !deal.isMetered())
                .forEach(deal -> add(lease, deal));
    }

    private void add(Lease lease, Deal deal) {
        try {
            catalogue
                    .overagePrice(deal.offer())
                    .ifPresent(price -> stripe.add(deal.billed().id(), price, lease.key("extras")));
        } catch (StripeTrouble trouble) {
            LOG.error(
                    "extras_unpriced {} {}: {}", lease.account(), deal.billed().id(), trouble.getMessage());
        }
    }
}
