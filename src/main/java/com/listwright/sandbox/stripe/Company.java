package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Expansion;
import com.listwright.sandbox.stripe.wire.Routes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that works in the pretended Stripe, and who needs whom. It opens no port. */
final class Company {
    private final World world;
    private final String home;
    private final SubscriptionStates states;
    private final Wallet wallet;
    private final Payments payments;
    private final Meters meters;
    private final Invoices invoices;
    private final Subscriptions subscriptions;
    private final PlanChanges changes;
    private final Schedules schedules;
    private final CheckoutSessions sessions;
    private final Quarrels quarrels;
    private final List<Aging> agings;

    Company(World world, Settings settings, String home) {
        this.world = world;
        this.home = home;
        states = new SubscriptionStates(world);
        wallet = new Wallet(world, states);
        payments = new Payments(world);
        meters = new Meters(world);
        invoices = new Invoices(world, wallet, payments, meters, states, home);
        subscriptions = new Subscriptions(world, wallet, invoices, states);
        changes = new PlanChanges(world, wallet, invoices, states);
        schedules = new Schedules(world, subscriptions, states);
        sessions = new CheckoutSessions(world, subscriptions, invoices, wallet, home);
        quarrels = new Quarrels(world);
        // Of what is due at the same moment the first comes first: plans change before the period turns with them.
        agings = List.of(
                schedules,
                new Renewals(world, subscriptions, invoices, states),
                new Dunning(world, invoices, states, settings),
                sessions);
    }

    Wallet wallet() {
        return wallet;
    }

    CheckoutSessions sessions() {
        return sessions;
    }

    Quarrels quarrels() {
        return quarrels;
    }

    Routes routes() {
        var routes = new Routes();
        new Customers(world, states).answer(routes);
        new Catalogue(world).answer(routes);
        new SubscriptionDesk(world, subscriptions, states, changes).answer(routes);
        new InvoiceDesk(world, invoices, changes).answer(routes);
        new Events(world).answer(routes);
        new Endpoints(world).answer(routes);
        new Portal(world, home).answer(routes);
        wallet.answer(routes);
        payments.answer(routes);
        meters.answer(routes);
        schedules.answer(routes);
        sessions.answer(routes);
        quarrels.answer(routes);
        return routes;
    }

    Expansion expansion() {
        return new Expansion(
                world.shelf(),
                Map.of("checkout.session.line_items", sessions::lineItems, "invoice.payments", payments::ofInvoice));
    }

    /** By the first step of their address. */
    Map<String, Pages.Page> pages() {
        var deeds = new PortalDeeds(world, wallet, invoices, subscriptions, states, changes, schedules);
        return Map.of(
                "c", new CheckoutPage(world, sessions), "p", new PortalPage(world, deeds), "i", new InvoicePage(world));
    }

    /** Everything that falls due until then happens, each at its own moment. */
    void ageUntil(Instant moment) {
        for (var next = next(moment); next.isPresent(); next = next(moment)) {
            world.at(next.get().at(), next.get().work());
        }
        world.at(moment, () -> {});
    }

    private Optional<Aging.Due> next(Instant until) {
        return agings.stream()
                .flatMap(Aging::due)
                .filter(due -> !due.at().isAfter(until))
                .min(Comparator.comparing(Aging.Due::at));
    }
}
