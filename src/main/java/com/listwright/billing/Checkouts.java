package com.listwright.billing;

import com.listwright.account.Caller;
import com.listwright.account.Plan;
import com.listwright.account.Role;
import com.listwright.billing.Leases.Lease;
import com.listwright.billing.stripe.BilledSession;
import com.listwright.billing.stripe.BilledSubscription;
import com.listwright.billing.stripe.BilledSubscription.Status;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeTrouble;
import jakarta.inject.Singleton;

/**
 * The door to buying. Under the account's lease, and after asking Stripe what there is, so that two clicks in two tabs
 * do not buy twice.
 */
@Singleton
public class Checkouts {
    /** What wanting to buy came to. */
    public sealed interface Opening {
        record Opened(String url) implements Opening {}

        record AlreadySubscribed() implements Opening {}

        record NothingToPay() implements Opening {}

        record Busy() implements Opening {}

        record RoleNotAllowed() implements Opening {}
    }

    /** What coming back from Checkout found. */
    public sealed interface Return {
        record Paid() implements Return {}

        /** Stripe or we are not through with it. */
        record Confirming() implements Return {}

        record StillOpen() implements Return {}

        record Expired() implements Return {}

        record NoSuchSession() implements Return {}

        record RoleNotAllowed() implements Return {}
    }

    private final Leases leases;
    private final Following following;
    private final Customers customers;
    private final Attempts attempts;
    private final StripeGateway stripe;

    Checkouts(Leases leases, Following following, Customers customers, Attempts attempts, StripeGateway stripe) {
        this.leases = leases;
        this.following = following;
        this.customers = customers;
        this.attempts = attempts;
        this.stripe = stripe;
    }

    public Opening open(Caller caller, Offer offer) {
        if (caller.role() != Role.OWNER) {
            return new Opening.RoleNotAllowed();
        }
        if (offer.plan() == Plan.FREE) {
            return new Opening.NothingToPay();
        }
        return leases.await(caller.account(), lease -> open(lease, offer)).orElseGet(Opening.Busy::new);
    }

    private Opening open(Lease lease, Offer offer) {
        var customer = customers.ensure(lease.account()).id();
        var truth = following.follow(lease);
        if (truth.subscriptions().stream().anyMatch(it -> it.status().lives())) {
            return new Opening.AlreadySubscribed();
        }
        truth.subscriptions().stream()
                .filter(it -> it.status() == Status.INCOMPLETE)
                .map(BilledSubscription::id)
                .forEach(stripe::cancelNow);
        var attempt = attempts.forClick(lease.account(), offer, customer);
        for (var other : stripe.openSessions(customer)) {
            if (!other.id().equals(attempt.sessionId()) && !expires(other)) {
                return new Opening.AlreadySubscribed();
            }
        }
        var session = attempts.session(
                lease.account(), offer, attempt, truth.subscriptions().isEmpty());
        return new Opening.Opened(String.valueOf(session.url()));
    }

    /** False where it was paid for in this very moment. */
    private boolean expires(BilledSession session) {
        try {
            stripe.expireSession(session.id());
            return true;
        } catch (StripeTrouble.Refused over) {
            return !stripe.session(session.id()).isComplete();
        }
    }

    /** The same reading that the webhook sets off; whichever comes first wins. */
    public Return confirm(Caller caller, String session) {
        if (caller.role() != Role.OWNER) {
            return new Return.RoleNotAllowed();
        }
        if (!isName(session) || !attempts.has(caller.account(), session)) {
            return new Return.NoSuchSession();
        }
        var visit = stripe.session(session);
        if (visit.isOpen()) {
            return new Return.StillOpen();
        }
        if (!visit.isComplete()) {
            return new Return.Expired();
        }
        return leases.await(caller.account(), following::follow)
                .filter(Checkouts::isPaid)
                .<Return>map(paid -> new Return.Paid())
                .orElseGet(Return.Confirming::new);
    }

    /** What Stripe names things with; anything else is not asked for. */
    private static boolean isName(String text) {
        return text.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
    }

    private static boolean isPaid(Truth truth) {
        return truth.subscriptions().stream()
                .anyMatch(it -> it.status() == Status.ACTIVE || it.status() == Status.TRIALING);
    }
}
