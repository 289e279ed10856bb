package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Thing;
import java.util.ArrayList;
import java.util.List;

/** Upgrades and downgrades, and who pays for the difference when. */
final class PlanChanges {
    private final World world;
    private final Wallet wallet;
    private final Invoices invoices;
    private final SubscriptionStates states;

    PlanChanges(World world, Wallet wallet, Invoices invoices, SubscriptionStates states) {
        this.world = world;
        this.wallet = wallet;
        this.invoices = invoices;
        this.states = states;
    }

    void make(Thing subscription, Params params) {
        var now = world.now();
        var change = ItemChange.of(world, subscription, params, now);
        var prorates = params.text("proration_behavior").orElse("create_prorations");
        if (Status.of(subscription) == Status.TRIALING || (prorates.equals("none") && !change.startsAnew())) {
            states.change(subscription, () -> change.apply(subscription, now));
        } else if (prorates.equals("always_invoice") || change.startsAnew()) {
            bill(subscription, change, params.text("payment_behavior").orElse("allow_incomplete"), prorates);
        } else {
            states.change(subscription, () -> change.apply(subscription, now));
            change.lines().forEach(line -> putOnTheBill(subscription, line));
        }
    }

    private void bill(Thing subscription, ItemChange change, String behaviour, String prorates) {
        var now = world.now();
        var lines = prorates.equals("none")
                ? change.lines().stream()
                        .filter(line -> !line.is("parent.subscription_item_details.proration"))
                        .toList()
                : change.lines();
        if (behaviour.equals("error_if_incomplete")
                && wallet.behind(subscription).filter(Wallet::pays).isEmpty()) {
            throw Refusal.declined(Thing.empty());
        }
        var waits = behaviour.equals("pending_if_incomplete");
        if (!waits) {
            states.change(subscription, () -> change.apply(subscription, now));
        }
        var invoice = invoices.draft(subscription, "subscription_update", lines);
        if (waits) {
            change.suspend(subscription, invoice, now);
        }
        invoices.finalise(invoice);
        if (!invoices.collect(invoice) && waits) {
            world.tell("customer.subscription.updated", subscription);
        }
    }

    private void putOnTheBill(Thing subscription, Thing line) {
        world.shelf()
                .add(world.fresh("invoiceitem", "ii")
                        .with("amount", line.number("amount"))
                        .with("currency", line.text("currency"))
                        .with("customer", subscription.text("customer"))
                        .with("date", world.now())
                        .with("description", line.text("description"))
                        .with("invoice", null)
                        .with("metadata", Thing.empty())
                        .with("period", line.part("period").copy())
                        .with("pricing", line.part("pricing").copy())
                        .with("proration", true)
                        .with("quantity", line.number("quantity"))
                        .with("_subscription", subscription.id())
                        .with("_line", line));
    }

    /** What would be on the next invoice after such a change. */
    Thing preview(Thing subscription, Params details) {
        var now = world.now();
        if (details.has("items") || details.has("billing_cycle_anchor")) {
            var change = ItemChange.of(world, subscription, details, now);
            if (details.text("proration_behavior")
                            .filter("always_invoice"::equals)
                            .isPresent()
                    || change.startsAnew()) {
                return invoices.sketch(subscription, "subscription_update", change.lines());
            }
            return upcoming(subscription, change.items(), change.lines());
        }
        return upcoming(subscription, subscription.things("items.data"), List.of());
    }

    private Thing upcoming(Thing subscription, List<Thing> items, List<Thing> first) {
        var lines = new ArrayList<>(first);
        invoices.pending(subscription).forEach(item -> lines.add(Lines.of(world, item)));
        var anchor = subscription.instant("billing_cycle_anchor");
        for (var item : items) {
            var end = item.instant("current_period_end");
            lines.add(
                    Invoices.isMetered(item)
                            ? invoices.line(item, item.instant("current_period_start"), end)
                            : invoices.line(
                                    item,
                                    end,
                                    Cadence.of(item.part("price"), anchor).after(end)));
        }
        return invoices.sketch(subscription, "upcoming", lines);
    }
}
