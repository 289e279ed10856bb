package com.listwright.billing;

import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The door for whoever wants to see what an office has subscribed to; nothing is asked of Stripe. */
@Singleton
public class Statements {
    private final Subscriptions subscriptions;
    private final StandingRepository standings;
    private final Customers customers;
    private final Papers papers;
    private final Tenancy tenancy;
    private final Clock clock;

    Statements(
            Subscriptions subscriptions,
            StandingRepository standings,
            Customers customers,
            Papers papers,
            Tenancy tenancy,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.standings = standings;
        this.customers = customers;
        this.papers = papers;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public Statement of(AccountId account) {
        var now = clock.instant();
        return tenancy.in(account, () -> {
            var footing = standings.find(account).orElse(Footing.NONE);
            var customer = customers.current(account).map(PayingCustomer::id).orElse(null);
            var entitlement = subscriptions.entitlement(account, now);
            var living = subscriptions.find(account).filter(it -> it.access() != Access.ENDED);
            return new Statement(
                    living.filter(it -> it.accessAt(now) == Access.SUSPENDED)
                            .map(Subscription::plan)
                            .orElse(entitlement.terms().plan()),
                    living.map(it -> it.accessAt(now)).orElse(unsubscribed(entitlement)),
                    living.map(Statements::paidPeriod).orElse(entitlement.period()),
                    entitlement.terms().pieces(),
                    living.map(Subscription::graceUntil).orElse(null),
                    footing,
                    customer,
                    papers.invoices(account));
        });
    }

    /** A plan that was given without a subscription is as good as paid. */
    private static Access unsubscribed(Entitlement entitlement) {
        return entitlement.terms().monthCents() > 0 ? Access.PAID : Access.ENDED;
    }

    private static Period paidPeriod(Subscription subscription) {
        return new Period(subscription.periodStart(), subscription.periodEnd());
    }
}
