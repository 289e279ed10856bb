package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What money, time and people make of a subscription. */
final class SubscriptionStates {
    private final World world;

    SubscriptionStates(World world) {
        this.world = world;
    }

    static boolean isOver(Thing subscription) {
        return Status.of(subscription).isOver();
    }

    void become(Thing subscription, Status next) {
        var now = Status.of(subscription);
        if (now == next) {
            return;
        }
        if (!now.canBecome(next)) {
            throw new IllegalStateException("A subscription that is " + now + " cannot become " + next);
        }
        subscription.with("status", next.toString());
    }

    /** Does something to it, and tells what changed. */
    void change(Thing subscription, Runnable work) {
        var before = subscription.copy();
        work.run();
        world.tellChange("customer.subscription.updated", before, subscription);
    }

    void paid(Thing subscription, Thing invoice) {
        change(subscription, () -> {
            switch (Status.of(subscription)) {
                case INCOMPLETE -> become(subscription, trialing(subscription) ? Status.TRIALING : Status.ACTIVE);
                case PAST_DUE, UNPAID -> {
                    if (!owesAnything(subscription)) {
                        become(subscription, Status.ACTIVE);
                    }
                }
                case INCOMPLETE_EXPIRED, TRIALING, ACTIVE, PAUSED, CANCELED -> {}
            }
        });
        if (subscription.has("pending_update") && subscription.is("_pending_invoice", invoice.id())) {
            change(subscription, () -> ItemChange.applyPending(subscription));
            world.tell("customer.subscription.pending_update_applied", subscription);
        }
    }

    void failed(Thing subscription, Thing invoice) {
        var status = Status.of(subscription);
        if (status == Status.ACTIVE && !subscription.is("_pending_invoice", invoice.id())) {
            change(subscription, () -> become(subscription, Status.PAST_DUE));
        }
    }

    /** For good. What is still unpaid is not asked for any more. */
    void end(Thing subscription, String reason) {
        become(subscription, Status.CANCELED);
        if (!subscription.has("canceled_at")) {
            subscription.with("canceled_at", world.now());
        }
        subscription.with("ended_at", world.now());
        subscription.part("cancellation_details").with("reason", reason);
        leaveInvoicesAlone(subscription);
        for (var schedule : world.shelf().all("subscription_schedule", "subscription", subscription.id())) {
            if (schedule.is("status", "active")) {
                schedule.with("status", "canceled")
                        .with("canceled_at", world.now())
                        .with("current_phase", null);
                world.tell("subscription_schedule.canceled", schedule);
            }
        }
        world.tell("customer.subscription.deleted", subscription);
    }

    /** Or not at all. */
    void cancelAt(Thing subscription, @Nullable Instant when) {
        subscription.with("cancel_at", when).with("canceled_at", when == null ? null : world.now());
        subscription.part("cancellation_details").with("reason", when == null ? null : "cancellation_requested");
    }

    /** The first payment never came. */
    void expire(Thing subscription) {
        change(subscription, () -> {
            become(subscription, Status.INCOMPLETE_EXPIRED);
            subscription.with("ended_at", world.now());
        });
        for (var invoice : world.shelf().all("invoice", "_subscription", subscription.id())) {
            if (invoice.is("status", "open")) {
                Invoices.mark(world, invoice, "void");
            }
        }
    }

    private void leaveInvoicesAlone(Thing subscription) {
        for (var invoice : world.shelf().all("invoice", "_subscription", subscription.id())) {
            if (invoice.is("status", "open") || invoice.is("status", "draft")) {
                invoice.with("auto_advance", false)
                        .with("automatically_finalizes_at", null)
                        .with("next_payment_attempt", null);
            }
        }
    }

    private boolean owesAnything(Thing subscription) {
        return world.shelf().all("invoice", "_subscription", subscription.id()).stream()
                .anyMatch(invoice -> invoice.is("status", "open") && invoice.is("attempted"));
    }

    private boolean trialing(Thing subscription) {
        return subscription.moment("trial_end").filter(world.now()::isBefore).isPresent();
    }
}
