package com.listwright.billing;

import com.listwright.billing.stripe.BilledSession;
import com.listwright.billing.stripe.Purchase;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.PublicAddress;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Tries to buy. Each has a row before Stripe hears of it, so that asking again opens no second session. */
@Singleton
class Attempts {
    /** A second click within this time means the same as the first. */
    private static final Duration SAME_CLICK = Duration.ofMinutes(30);

    private final AttemptRepository attempts;
    private final Catalogue catalogue;
    private final StripeGateway stripe;
    private final PublicAddress home;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Attempts(
            AttemptRepository attempts,
            Catalogue catalogue,
            StripeGateway stripe,
            PublicAddress home,
            Tenancy tenancy,
            Ids ids,
            Clock clock) {
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.stripe = stripe;
        this.home = home;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    boolean has(AccountId account, String session) {
        return tenancy.in(account, () -> attempts.has(account, session));
    }

    Attempt forClick(AccountId account, Offer offer, String customer) {
        return tenancy.in(account, () -> attempts.last(account))
                .filter(last -> last.isFor(offer, customer))
                .filter(last -> last.begunAt().plus(SAME_CLICK).isAfter(clock.instant()))
                .filter(last -> last.sessionId() != null
                        && stripe.session(last.sessionId()).isOpen())
                .orElseGet(() -> begin(account, offer, customer));
    }

    private Attempt begin(AccountId account, Offer offer, String customer) {
        var id = ids.next();
        var now = clock.instant();
        var plan = offer.plan().toString();
        var each = offer.each().toString();
        tenancy.in(account, () -> {
            attempts.begin(account, id, plan, each, customer, now);
            return true;
        });
        return new Attempt(id, plan, each, customer, null, now);
    }

    BilledSession session(AccountId account, Offer offer, Attempt attempt, boolean first) {
        if (attempt.sessionId() != null) {
            return stripe.session(attempt.sessionId());
        }
        var purchase = new Purchase(
                account.toString(),
                attempt.customer(),
                catalogue.price(offer),
                catalogue.overagePrice(offer),
                first,
                home.link("/settings/billing?checkout={CHECKOUT_SESSION_ID}"),
                home.link("/settings/billing"));
        var session = stripe.openCheckout(purchase, "checkout:" + attempt.id());
        tenancy.in(account, () -> {
            attempts.opened(account, attempt.id(), session.id());
            return true;
        });
        return session;
    }
}
