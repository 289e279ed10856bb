package com.listwright.billing;

import com.listwright.account.Caller;
import com.listwright.account.Role;
import com.listwright.billing.Leases.Lease;
import com.listwright.billing.stripe.PortalVisit;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.platform.PublicAddress;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The door to Stripe's own pages for cards, invoices and cancelling. */
@Singleton
public class Portals {
    /** What somebody wants to do there. */
    public enum Errand {
        OVERVIEW,
        PAYMENT_METHOD,
        CANCEL
    }

    /** What wanting to go there came to. */
    public sealed interface Opening {
        record Opened(String url) implements Opening {}

        record NoSubscription() implements Opening {}

        record Busy() implements Opening {}

        record RoleNotAllowed() implements Opening {}
    }

    private final Leases leases;
    private final Customers customers;
    private final StandingRepository standings;
    private final Subscriptions subscriptions;
    private final StripeGateway stripe;
    private final PublicAddress home;
    private final Tenancy tenancy;

    Portals(
            Leases leases,
            Customers customers,
            StandingRepository standings,
            Subscriptions subscriptions,
            StripeGateway stripe,
            PublicAddress home,
            Tenancy tenancy) {
        this.leases = leases;
        this.customers = customers;
        this.standings = standings;
        this.subscriptions = subscriptions;
        this.stripe = stripe;
        this.home = home;
        this.tenancy = tenancy;
    }

    public Opening open(Caller caller, Errand errand) {
        if (caller.role() != Role.OWNER) {
            return new Opening.RoleNotAllowed();
        }
        return leases.await(caller.account(), lease -> open(lease, errand)).orElseGet(Opening.Busy::new);
    }

    private Opening open(Lease lease, Errand errand) {
        var subscription = living(lease);
        if (errand == Errand.CANCEL && subscription.isEmpty()) {
            return new Opening.NoSubscription();
        }
        var visit = new PortalVisit(
                customers.ensure(lease.account()).id(),
                home.link("/settings/billing"),
                errand == Errand.PAYMENT_METHOD,
                subscription.filter(it -> errand == Errand.CANCEL));
        return new Opening.Opened(stripe.openPortal(visit, lease.key("portal")));
    }

    private Optional<String> living(Lease lease) {
        var account = lease.account();
        return tenancy.in(
                account,
                () -> subscriptions
                        .find(account)
                        .filter(it -> it.access() != Access.ENDED)
                        .flatMap(it -> standings.find(account))
                        .map(Footing::subscriptionId));
    }
}
