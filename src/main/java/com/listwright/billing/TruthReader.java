package com.listwright.billing;

import com.listwright.billing.Truth.Upcoming;
import com.listwright.billing.stripe.BilledDispute;
import com.listwright.billing.stripe.BilledInvoice;
import com.listwright.billing.stripe.BilledSubscription;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeTrouble;
import com.listwright.platform.AccountId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Asks Stripe for everything that decides about an account. */
@Singleton
class TruthReader {
    private final StripeGateway stripe;
    private final Customers customers;
    private final Catalogue catalogue;
    private final Papers papers;
    private final Clock clock;

    TruthReader(StripeGateway stripe, Customers customers, Catalogue catalogue, Papers papers, Clock clock) {
        this.stripe = stripe;
        this.customers = customers;
        this.catalogue = catalogue;
        this.papers = papers;
        this.clock = clock;
    }

    Truth read(AccountId account) {
        var subscriptions = new ArrayList<BilledSubscription>();
        var invoices = new ArrayList<BilledInvoice>();
        for (var customer : customers.all(account)) {
            if (!customer.isThere()) {
                continue;
            }
            var theirs = subscriptions(customer.id());
            var lives = theirs.stream()
                    .anyMatch(subscription -> subscription.status().lives());
            if (lives || customers.isThere(customer.id())) {
                subscriptions.addAll(theirs);
            } else {
                customers.bury(account, customer.id());
            }
            invoices.addAll(invoices(customer.id()));
        }
        var disputes = new ArrayList<BilledDispute>();
        papers.disputes(account).forEach(id -> disputes.add(stripe.dispute(id)));
        var upcoming = new HashMap<String, Upcoming>();
        subscriptions.stream()
                .filter(subscription -> subscription.status().lives())
                .forEach(subscription -> upcoming(subscription).ifPresent(it -> upcoming.put(subscription.id(), it)));
        return new Truth(subscriptions, invoices, disputes, upcoming);
    }

    private List<BilledSubscription> subscriptions(String customer) {
        try {
            return stripe.subscriptions(customer);
        } catch (StripeTrouble.Missing deleted) {
            return List.of();
        }
    }

    private List<BilledInvoice> invoices(String customer) {
        try {
            return stripe.invoices(customer);
        } catch (StripeTrouble.Missing deleted) {
            return List.of();
        }
    }

    private Optional<Upcoming> upcoming(BilledSubscription subscription) {
        if (subscription.schedule() == null) {
            return Optional.empty();
        }
        var schedule = stripe.schedule(subscription.schedule());
        return schedule.phases().stream()
                .filter(phase -> schedule.isWaiting() && phase.start().isAfter(clock.instant()))
                .findFirst()
                .flatMap(phase -> catalogue.offer(phase.prices()).map(offer -> new Upcoming(offer, phase.start())));
    }
}
