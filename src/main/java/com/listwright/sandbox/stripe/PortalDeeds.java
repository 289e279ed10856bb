package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What customers can do in the portal, as its configuration has it. */
final class PortalDeeds {
    private static final Map<String, Duration> LENGTHS = Map.of(
            "day",
            Duration.ofDays(1),
            "week",
            Duration.ofDays(7),
            "month",
            Duration.ofDays(30),
            "year",
            Duration.ofDays(365));

    private final World world;
    private final Wallet wallet;
    private final Invoices invoices;
    private final Subscriptions subscriptions;
    private final SubscriptionStates states;
    private final PlanChanges changes;
    private final Schedules schedules;

    PortalDeeds(
            World world,
            Wallet wallet,
            Invoices invoices,
            Subscriptions subscriptions,
            SubscriptionStates states,
            PlanChanges changes,
            Schedules schedules) {
        this.world = world;
        this.wallet = wallet;
        this.invoices = invoices;
        this.subscriptions = subscriptions;
        this.states = states;
        this.changes = changes;
        this.schedules = schedules;
    }

    Thing planItem(Thing subscription) {
        return subscription.things("items.data").stream()
                .filter(item -> !Invoices.isMetered(item))
                .findFirst()
                .orElseThrow();
    }

    /** Stripe's portal knows no plans with several prices. */
    boolean canChange(Thing subscription) {
        return subscription.things("items.data").size() == 1 && Status.of(subscription) != Status.INCOMPLETE;
    }

    List<Thing> choices(Thing session) {
        var offered = configuration(session).things("features.subscription_update.products").stream()
                .flatMap(product -> product.at("prices") instanceof List<?> ids ? ids.stream() : Stream.empty())
                .toList();
        return world.shelf().all("price").stream()
                .filter(price -> price.is("active") && price.is("recurring.usage_type", "licensed"))
                .filter(price -> offered.isEmpty() || offered.contains(price.id()))
                .toList();
    }

    void useCard(Thing customer, Card card) {
        wallet.use(customer, card);
    }

    void pay(String invoice, Thing customer) {
        var due = world.shelf().get("invoice", invoice);
        if (!due.is("customer", customer.id())) {
            throw Refusal.noSuch("invoice", invoice, "id");
        }
        if (!invoices.collect(due)) {
            throw Refusal.declined(invoices.intent(due));
        }
    }

    void changePlan(Thing session, Thing subscription, String price) {
        var wanted = choices(session).stream()
                .filter(each -> each.is("id", price))
                .findFirst()
                .orElseThrow(() -> Refusal.noSuch("price", price, "price"));
        if (!canChange(subscription)) {
            throw Refusal.invalid(null, "This plan cannot be changed here.");
        }
        var item = planItem(subscription);
        if (waits(session, item.part("price"), wanted)) {
            changeLater(subscription, item, wanted);
        } else {
            changes.make(
                    subscription,
                    Params.of(Map.of(
                            "items.0.id",
                            item.id(),
                            "items.0.price",
                            price,
                            "proration_behavior",
                            "always_invoice",
                            "payment_behavior",
                            "pending_if_incomplete")));
        }
    }

    private void changeLater(Thing subscription, Thing item, Thing wanted) {
        var schedule = subscription
                .maybe("schedule")
                .map(id -> world.shelf().get("subscription_schedule", id))
                .orElseGet(() -> schedules.begin(subscription));
        var start = String.valueOf(schedule.number("current_phase.start_date"));
        var end = String.valueOf(item.number("current_period_end"));
        schedules.plan(
                schedule,
                Params.of(Map.of(
                                "phases.0.start_date",
                                start,
                                "phases.0.end_date",
                                end,
                                "phases.0.items.0.price",
                                item.text("price.id"),
                                "phases.0.items.0.quantity",
                                "1",
                                "phases.1.items.0.price",
                                wanted.id(),
                                "phases.1.items.0.quantity",
                                "1"))
                        .each("phases"));
        world.tell("subscription_schedule.updated", schedule);
    }

    /** Whether the configuration puts a change like this off until the paid period ends. */
    private boolean waits(Thing session, Thing now, Thing next) {
        var conditions =
                configuration(session).things("features.subscription_update.schedule_at_period_end.conditions").stream()
                        .map(condition -> condition.text("type"))
                        .toList();
        var shorter = length(next).compareTo(length(now)) < 0;
        var cheaper = length(next).equals(length(now)) && next.number("unit_amount") < now.number("unit_amount");
        return (shorter && conditions.contains("shortening_interval"))
                || (cheaper && conditions.contains("decreasing_item_amount"));
    }

    private static Duration length(Thing price) {
        return LENGTHS.getOrDefault(price.text("recurring.interval"), Duration.ZERO)
                .multipliedBy(price.number("recurring.interval_count"));
    }

    /** In flexible mode the portal sets the moment, and leaves {@code cancel_at_period_end} as it is. */
    void cancel(Thing session, Thing subscription) {
        if (configuration(session).is("features.subscription_cancel.mode", "immediately")) {
            subscriptions.end(subscription, false);
            return;
        }
        states.change(subscription, () -> states.cancelAt(subscription, SubscriptionDesk.periodEnd(subscription)));
    }

    void resume(Thing subscription) {
        states.change(subscription, () -> {
            subscription.with("cancel_at_period_end", false);
            states.cancelAt(subscription, null);
        });
    }

    private Thing configuration(Thing session) {
        return world.shelf().get("billing_portal.configuration", session.text("configuration"));
    }
}
