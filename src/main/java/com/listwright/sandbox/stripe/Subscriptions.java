package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How subscriptions begin and end. */
final class Subscriptions {
    private final World world;
    private final Wallet wallet;
    private final Invoices invoices;
    private final SubscriptionStates states;

    Subscriptions(World world, Wallet wallet, Invoices invoices, SubscriptionStates states) {
        this.world = world;
        this.wallet = wallet;
        this.invoices = invoices;
        this.states = states;
    }

    /**
     * A new one, told of as incomplete before its first invoice is paid, as Stripe does.
     *
     * @param terms {@code items}, {@code trial_period_days} or {@code trial_end}, {@code metadata}, ...
     * @param collects whether the first invoice is asked for at once
     */
    Thing begin(Thing customer, Params terms, Optional<String> card, boolean collects) {
        var now = world.now();
        var trialEnd = terms.moment("trial_end")
                .or(() -> terms.number("trial_period_days").map(days -> now.plus(Duration.ofDays(days))))
                .filter(now::isBefore);
        var subscription = bare(customer)
                .with("default_payment_method", card)
                .with("billing_cycle_anchor", trialEnd.orElse(now))
                .with("trial_start", trialEnd.map(it -> now))
                .with("trial_end", trialEnd);
        terms.text("trial_settings.end_behavior.missing_payment_method")
                .ifPresent(
                        it -> subscription.part("trial_settings.end_behavior").with("missing_payment_method", it));
        Metadata.merge(subscription, terms);
        var items = terms.each("items").stream()
                .map(wanted -> ItemChange.item(world, subscription, wanted))
                .toList();
        items.forEach(item -> item.with("current_period_start", now)
                .with(
                        "current_period_end",
                        trialEnd.orElseGet(
                                () -> Cadence.of(item.part("price"), now).after(now))));
        subscription
                .with("items", ItemChange.list(subscription, items))
                .with("currency", items.getFirst().text("price.currency"));
        world.shelf().add(subscription);
        customer.with("currency", subscription.text("currency"));
        open(subscription, items, trialEnd.isPresent(), collects);
        return subscription;
    }

    private void open(Thing subscription, List<Thing> items, boolean onTrial, boolean collects) {
        if (onTrial) {
            subscription.with("status", Status.TRIALING.toString());
        }
        var lines = items.stream()
                .filter(item -> !Invoices.isMetered(item))
                .map(item -> Lines.of(
                        world,
                        onTrial ? item.copy().with("price", free(item.part("price"))) : item,
                        item.number("quantity"),
                        item.instant("current_period_start"),
                        item.instant("current_period_end")))
                .toList();
        world.tell("customer.subscription.created", subscription);
        var invoice = invoices.draft(subscription, "subscription_create", lines);
        invoices.finalise(invoice);
        if (collects) {
            invoices.collect(invoice);
        }
    }

    private static Thing free(Thing price) {
        return price.copy().with("unit_amount_decimal", "0");
    }

    private Thing bare(Thing customer) {
        return world.fresh("subscription", "sub")
                .with("automatic_tax", Thing.empty().with("enabled", false))
                .with("billing_mode", Thing.empty().with("type", "flexible"))
                .with("cancel_at", null)
                .with("cancel_at_period_end", false)
                .with("canceled_at", null)
                .with(
                        "cancellation_details",
                        Thing.empty()
                                .with("comment", null)
                                .with("feedback", null)
                                .with("reason", null))
                .with("collection_method", "charge_automatically")
                .with("customer", customer.id())
                .with("ended_at", null)
                .with("latest_invoice", null)
                .with("metadata", Thing.empty())
                .with("pause_collection", null)
                .with("pending_update", null)
                .with("schedule", null)
                .with("start_date", world.now())
                .with("status", Status.INCOMPLETE.toString())
                .with(
                        "trial_settings",
                        Thing.empty()
                                .with("end_behavior", Thing.empty().with("missing_payment_method", "create_invoice")));
    }

    /** With what was used and not yet billed, when it ends as planned. */
    void end(Thing subscription, boolean billsUsage) {
        var lines = subscription.things("items.data").stream()
                .filter(Invoices::isMetered)
                .map(item -> invoices.line(item, item.instant("current_period_start"), world.now()))
                .filter(line -> line.number("amount") > 0)
                .toList();
        var owes = billsUsage && !lines.isEmpty();
        var invoice = owes ? invoices.draft(subscription, "subscription_cycle", lines) : null;
        states.end(subscription, "cancellation_requested");
        if (invoice != null) {
            invoices.finalise(invoice);
            invoices.collect(invoice);
        }
    }

    /** The trial is over: it is paid for from now on, or paused, or ended, as was agreed. */
    void endTrial(Thing subscription) {
        if (wallet.behind(subscription).isEmpty()) {
            switch (subscription.text("trial_settings.end_behavior.missing_payment_method")) {
                case "pause" -> {
                    states.change(subscription, () -> states.become(subscription, Status.PAUSED));
                    world.tell("customer.subscription.paused", subscription);
                    return;
                }
                case "cancel" -> {
                    end(subscription, false);
                    return;
                }
                default -> {}
            }
        }
        restart(subscription);
        invoices.draft(subscription, "subscription_cycle", advanceLines(subscription));
    }

    /** What was paused after its trial goes on from today. */
    void resume(Thing subscription) {
        restart(subscription);
        world.tell("customer.subscription.resumed", subscription);
        var invoice = invoices.draft(subscription, "subscription_cycle", advanceLines(subscription));
        invoices.finalise(invoice);
        invoices.collect(invoice);
    }

    private void restart(Thing subscription) {
        var now = world.now();
        states.change(subscription, () -> {
            states.become(subscription, Status.ACTIVE);
            subscription.with("billing_cycle_anchor", now);
            for (var item : subscription.things("items.data")) {
                item.with("current_period_start", now)
                        .with(
                                "current_period_end",
                                Cadence.of(item.part("price"), now).after(now));
            }
        });
    }

    private List<Thing> advanceLines(Thing subscription) {
        return subscription.things("items.data").stream()
                .filter(item -> !Invoices.isMetered(item))
                .map(item ->
                        invoices.line(item, item.instant("current_period_start"), item.instant("current_period_end")))
                .toList();
    }
}
