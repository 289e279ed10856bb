package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans that change by themselves: a cheaper one when the paid period is over. */
final class Schedules implements Aging {
    private static final String KIND = "subscription_schedule";

    private final World world;
    private final Subscriptions subscriptions;
    private final SubscriptionStates states;

    Schedules(World world, Subscriptions subscriptions, SubscriptionStates states) {
        this.world = world;
        this.subscriptions = subscriptions;
        this.states = states;
    }

    void answer(Routes routes) {
        routes.post("/v1/subscription_schedules", this::create)
                .get("/v1/subscription_schedules", this::list)
                .get("/v1/subscription_schedules/{}", call -> world.shelf().get(KIND, call.id()))
                .post("/v1/subscription_schedules/{}", this::update)
                .post("/v1/subscription_schedules/{}/release", call -> release(active(call)))
                .post("/v1/subscription_schedules/{}/cancel", this::cancel);
    }

    @Override
    public Stream<Due> due() {
        return world.shelf().all(KIND, "status", "active").stream()
                .map(schedule -> new Due(schedule.instant("current_phase.end_date"), () -> turn(schedule)));
    }

    private Thing create(Call call) {
        var id = call.params().required("from_subscription");
        var subscription = world.shelf().get("subscription", id, "from_subscription");
        if (SubscriptionStates.isOver(subscription) || subscription.has("schedule")) {
            throw Refusal.invalid(
                    "from_subscription",
                    "You cannot migrate a subscription that is over or already attached to a schedule: `" + id + "`.");
        }
        return begin(subscription);
    }

    Thing begin(Thing subscription) {
        var items = subscription.things("items.data");
        var phase = phase(
                items.getFirst().instant("current_period_start"),
                SubscriptionDesk.periodEnd(subscription),
                items.stream()
                        .map(item -> item(item.text("price.id"), item.at("quantity")))
                        .toList());
        var schedule = world.fresh(KIND, "sub_sched")
                .with("billing_mode", Thing.empty().with("type", "flexible"))
                .with("canceled_at", null)
                .with("completed_at", null)
                .with("current_phase", current(phase))
                .with("customer", subscription.text("customer"))
                .with("end_behavior", "release")
                .with("metadata", Thing.empty())
                .with("phases", List.of(phase))
                .with("released_at", null)
                .with("released_subscription", null)
                .with("status", "active")
                .with("subscription", subscription.id());
        world.shelf().add(schedule);
        world.tell("subscription_schedule.created", schedule);
        states.change(subscription, () -> subscription.with("schedule", schedule.id()));
        return schedule;
    }

    private Thing update(Call call) {
        var schedule = active(call);
        var params = call.params();
        var before = schedule.copy();
        params.text("end_behavior").ifPresent(it -> schedule.with("end_behavior", it));
        if (params.has("phases")) {
            plan(schedule, params.each("phases"));
        }
        Metadata.merge(schedule, params);
        world.tellChange("subscription_schedule.updated", before, schedule);
        return schedule;
    }

    void plan(Thing schedule, List<Params> wanted) {
        var phases = new ArrayList<Thing>();
        var start = schedule.instant("current_phase.start_date");
        for (var each : wanted) {
            var from = start;
            var begins = each.text("start_date")
                    .map(it -> it.equals("now")
                            ? world.now()
                            : each.moment("start_date").orElse(from))
                    .orElse(from);
            var items = each.each("items").stream().map(this::item).toList();
            if (items.isEmpty()) {
                throw Refusal.missing("phases[items]");
            }
            var ends = each.moment("end_date").orElseGet(() -> end(begins, each, items));
            phases.add(phase(begins, ends, items)
                    .with("metadata", each.texts("metadata"))
                    .with("proration_behavior", each.text("proration_behavior").orElse("create_prorations")));
            start = ends;
        }
        schedule.with("phases", phases);
        phases.stream()
                .filter(phase -> !phase.instant("start_date").isAfter(world.now()))
                .filter(phase -> phase.instant("end_date").isAfter(world.now()))
                .findFirst()
                .ifPresent(phase -> schedule.with("current_phase", current(phase)));
    }

    private Instant end(Instant start, Params phase, List<Thing> items) {
        var interval = phase.text("duration.interval");
        if (interval.isPresent()) {
            return new Cadence(
                            start,
                            interval.get(),
                            phase.number("duration.interval_count").orElse(1L))
                    .after(start);
        }
        return Cadence.of(world.shelf().get("price", items.getFirst().text("price")), start)
                .after(start);
    }

    /** One phase is over. The periods turn right after, with the next one's prices. */
    private void turn(Thing schedule) {
        var subscription = world.shelf().get("subscription", schedule.text("subscription"));
        var over = schedule.instant("current_phase.end_date");
        var next = schedule.things("phases").stream()
                .filter(phase -> !phase.instant("start_date").isBefore(over))
                .findFirst();
        if (next.isEmpty()) {
            if (schedule.is("end_behavior", "cancel")) {
                subscriptions.end(subscription, true);
            } else {
                release(schedule);
            }
            return;
        }
        schedule.with("current_phase", current(next.get()));
        world.tell("subscription_schedule.updated", schedule);
        states.change(subscription, () -> reprice(subscription, next.get().things("items")));
    }

    /** Items keep their ids as far as they go; a plan that has no overage loses its meter. */
    private void reprice(Thing subscription, List<Thing> wanted) {
        var left = new ArrayList<>(subscription.things("items.data"));
        var items = new ArrayList<Thing>();
        for (var each : wanted) {
            var price = world.shelf().get("price", each.text("price"));
            var metered = price.is("recurring.usage_type", "metered");
            var old = left.stream()
                    .filter(it -> Invoices.isMetered(it) == metered)
                    .findFirst();
            old.ifPresent(left::remove);
            items.add(old.orElseGet(() -> Thing.of("subscription_item", world.freshId("si"))
                            .with("created", world.now())
                            .with("current_period_start", world.now())
                            .with("current_period_end", world.now())
                            .with("metadata", Thing.empty())
                            .with("subscription", subscription.id()))
                    .with("price", price.copy())
                    .with("quantity", metered ? null : Math.max(1, each.number("quantity"))));
        }
        subscription.part("items").with("data", items);
    }

    Thing release(Thing schedule) {
        var subscription = world.shelf().get("subscription", schedule.text("subscription"));
        schedule.with("status", "released")
                .with("current_phase", null)
                .with("released_at", world.now())
                .with("released_subscription", subscription.id())
                .with("subscription", null);
        world.tell("subscription_schedule.released", schedule);
        states.change(subscription, () -> subscription.with("schedule", null));
        return schedule;
    }

    private Thing cancel(Call call) {
        var schedule = active(call);
        subscriptions.end(world.shelf().get("subscription", schedule.text("subscription")), false);
        return schedule;
    }

    private Thing list(Call call) {
        var customer = call.params().text("customer");
        return Listing.of(
                call,
                world.shelf().all(KIND).stream()
                        .filter(each -> customer.isEmpty() || each.is("customer", customer.get()))
                        .toList());
    }

    private Thing active(Call call) {
        var schedule = world.shelf().get(KIND, call.id());
        if (!schedule.is("status", "active")) {
            throw Refusal.invalid(null, "The schedule is " + schedule.text("status") + " and cannot be changed.");
        }
        return schedule;
    }

    private Thing item(Params wanted) {
        var price = world.shelf().get("price", wanted.required("price"), "phases[items][price]");
        return item(price.id(), wanted.number("quantity").orElse(null));
    }

    private static Thing item(String price, @Nullable Object quantity) {
        return Thing.empty()
                .with("metadata", Thing.empty())
                .with("price", price)
                .with("quantity", quantity);
    }

    private static Thing phase(Instant start, Instant end, List<Thing> items) {
        return Thing.empty()
                .with("end_date", end)
                .with("items", items)
                .with("metadata", Thing.empty())
                .with("proration_behavior", "create_prorations")
                .with("start_date", start);
    }

    private static Thing current(Thing phase) {
        return Thing.empty().with("end_date", phase.at("end_date")).with("start_date", phase.at("start_date"));
    }
}
