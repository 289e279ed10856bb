package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What programs ask of subscriptions. */
final class SubscriptionDesk {
    private static final String KIND = "subscription";

    private final World world;
    private final Subscriptions subscriptions;
    private final SubscriptionStates states;
    private final PlanChanges changes;

    SubscriptionDesk(World world, Subscriptions subscriptions, SubscriptionStates states, PlanChanges changes) {
        this.world = world;
        this.subscriptions = subscriptions;
        this.states = states;
        this.changes = changes;
    }

    void answer(Routes routes) {
        routes.post("/v1/subscriptions", this::create)
                .get("/v1/subscriptions", this::list)
                .get("/v1/subscriptions/{}", call -> world.shelf().get(KIND, call.id()))
                .post("/v1/subscriptions/{}", this::update)
                .delete("/v1/subscriptions/{}", this::cancel)
                .post("/v1/subscriptions/{}/resume", this::resume);
    }

    private Thing create(Call call) {
        var params = call.params();
        var customer = Customers.alive(world, params.required("customer"), "customer");
        if (params.each("items").isEmpty()) {
            throw Refusal.missing("items");
        }
        var collects = !params.text("payment_behavior").orElse("").equals("default_incomplete");
        return subscriptions.begin(customer, params, params.text("default_payment_method"), collects);
    }

    private Thing list(Call call) {
        var params = call.params();
        var customer = params.text("customer");
        var status = params.text("status").orElse("");
        return Listing.of(
                call,
                world.shelf().all(KIND).stream()
                        .filter(each -> customer.isEmpty() || each.is("customer", customer.get()))
                        .filter(each -> switch (status) {
                            case "all" -> true;
                            case "" -> !each.is("status", "canceled");
                            case "ended" -> SubscriptionStates.isOver(each);
                            default -> each.is("status", status);
                        })
                        .toList());
    }

    private Thing update(Call call) {
        var subscription = alive(call);
        var params = call.params();
        if (params.has("items") || params.has("billing_cycle_anchor")) {
            changes.make(subscription, params);
        }
        states.change(subscription, () -> {
            Metadata.merge(subscription, params);
            params.text("default_payment_method").ifPresent(card -> {
                world.shelf().get("payment_method", card, "default_payment_method");
                subscription.with("default_payment_method", card);
            });
            cancelLater(subscription, params);
            pause(subscription, params);
            endTrial(subscription, params);
        });
        if (params.text("trial_end").filter("now"::equals).isPresent() && Status.of(subscription) == Status.TRIALING) {
            subscriptions.endTrial(subscription);
        }
        return subscription;
    }

    private void cancelLater(Thing subscription, Params params) {
        params.flag("cancel_at_period_end").ifPresent(ends -> {
            subscription.with("cancel_at_period_end", ends);
            states.cancelAt(subscription, ends ? periodEnd(subscription) : null);
        });
        if (params.unsets("cancel_at")) {
            subscription.with("cancel_at_period_end", false);
            states.cancelAt(subscription, null);
        }
        params.text("cancel_at")
                .ifPresent(when -> states.cancelAt(
                        subscription,
                        switch (when) {
                            case "min_period_end", "max_period_end" -> periodEnd(subscription);
                            default -> params.moment("cancel_at").orElseThrow();
                        }));
        for (var field : List.of("comment", "feedback")) {
            params.text("cancellation_details." + field)
                    .ifPresent(it -> subscription.part("cancellation_details").with(field, it));
        }
    }

    static Instant periodEnd(Thing subscription) {
        return subscription.things("items.data").stream()
                .filter(item -> !Invoices.isMetered(item))
                .map(item -> item.instant("current_period_end"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void pause(Thing subscription, Params params) {
        if (params.unsets("pause_collection")) {
            subscription.with("pause_collection", null);
        } else if (params.has("pause_collection")) {
            subscription.with(
                    "pause_collection",
                    Thing.empty()
                            .with("behavior", params.required("pause_collection.behavior"))
                            .with("resumes_at", params.moment("pause_collection.resumes_at")));
        }
    }

    private static void endTrial(Thing subscription, Params params) {
        params.text("trial_end").filter(it -> !it.equals("now")).ifPresent(it -> {
            subscription
                    .with("trial_end", params.moment("trial_end"))
                    .with("billing_cycle_anchor", params.moment("trial_end"));
            subscription
                    .things("items.data")
                    .forEach(item -> item.with("current_period_end", params.moment("trial_end")));
        });
    }

    private Thing cancel(Call call) {
        var subscription = alive(call);
        for (var field : List.of("comment", "feedback")) {
            call.params()
                    .text("cancellation_details." + field)
                    .ifPresent(it -> subscription.part("cancellation_details").with(field, it));
        }
        subscription.with("canceled_at", world.now());
        subscriptions.end(subscription, call.params().flag("invoice_now").orElse(false));
        return subscription;
    }

    private Thing resume(Call call) {
        var subscription = alive(call);
        if (Status.of(subscription) != Status.PAUSED) {
            throw Refusal.invalid(null, "Only paused subscriptions can be resumed.");
        }
        subscriptions.resume(subscription);
        return subscription;
    }

    private Thing alive(Call call) {
        var subscription = world.shelf().get(KIND, call.id());
        if (SubscriptionStates.isOver(subscription)) {
            if (call.method().equals("DELETE")) {
                throw Refusal.noSuch(KIND, call.id(), "id");
            }
            throw Refusal.invalid(
                    null, "A canceled subscription can only update its cancellation_details and metadata.");
        }
        return subscription;
    }
}
