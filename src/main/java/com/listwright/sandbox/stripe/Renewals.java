package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What time does to subscriptions: trials end, periods turn, what was cancelled ends, what was never paid expires. */
final class Renewals implements Aging {
    private static final Duration TO_PAY_FIRST = Duration.ofHours(23);
    private static final Duration WARNED_BEFORE = Duration.ofDays(3);

    private final World world;
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final SubscriptionStates states;

    Renewals(World world, Subscriptions subscriptions, Invoices invoices, SubscriptionStates states) {
        this.world = world;
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.states = states;
    }

    @Override
    public Stream<Due> due() {
        return world.shelf().all("subscription").stream()
                .filter(each -> !SubscriptionStates.isOver(each))
                .flatMap(this::due);
    }

    private Stream<Due> due(Thing subscription) {
        var all = new ArrayList<Due>();
        subscription
                .moment("cancel_at")
                .ifPresent(at -> all.add(new Due(at, () -> subscriptions.end(subscription, true))));
        subscription
                .moment("pause_collection.resumes_at")
                .ifPresent(at -> all.add(new Due(
                        at, () -> states.change(subscription, () -> subscription.with("pause_collection", null)))));
        subscription
                .moment("pending_update.expires_at")
                .ifPresent(at -> all.add(new Due(at, () -> forgetChange(subscription))));
        switch (Status.of(subscription)) {
            case INCOMPLETE ->
                all.add(new Due(subscription.instant("created").plus(TO_PAY_FIRST), () -> states.expire(subscription)));
            case TRIALING -> addTrial(all, subscription);
            case ACTIVE, PAST_DUE, UNPAID -> all.add(new Due(turn(subscription), () -> renew(subscription)));
            case PAUSED, CANCELED, INCOMPLETE_EXPIRED -> {}
        }
        return all.stream();
    }

    private void addTrial(List<Due> all, Thing subscription) {
        var end = subscription.instant("trial_end");
        all.add(new Due(end, () -> subscriptions.endTrial(subscription)));
        if (!subscription.is("_warned")) {
            all.add(new Due(end.minus(WARNED_BEFORE), () -> {
                subscription.with("_warned", true);
                world.tell("customer.subscription.trial_will_end", subscription);
            }));
        }
    }

    private static Instant turn(Thing subscription) {
        return subscription.things("items.data").stream()
                .map(item -> item.instant("current_period_end"))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private void renew(Thing subscription) {
        var now = turn(subscription);
        var anchor = subscription.instant("billing_cycle_anchor");
        var lines = new ArrayList<Thing>();
        states.change(subscription, () -> {
            for (var item : subscription.things("items.data")) {
                var start = item.instant("current_period_start");
                var end = item.instant("current_period_end");
                if (end.isAfter(now)) {
                    continue;
                }
                var next = Cadence.of(item.part("price"), anchor).after(end);
                lines.add(Invoices.isMetered(item) ? invoices.line(item, start, end) : invoices.line(item, end, next));
                item.with("current_period_start", end).with("current_period_end", next);
            }
        });
        var invoice = invoices.draft(subscription, "subscription_cycle", lines);
        if (Status.of(subscription) == Status.UNPAID || subscription.is("pause_collection.behavior", "keep_as_draft")) {
            invoice.with("auto_advance", false).with("automatically_finalizes_at", null);
        }
    }

    private void forgetChange(Thing subscription) {
        var invoice = world.shelf().get("invoice", subscription.text("_pending_invoice"));
        states.change(subscription, () -> ItemChange.forgetPending(subscription));
        Invoices.mark(world, invoice, "void");
        world.tell("customer.subscription.pending_update_expired", subscription);
    }
}
