package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another plan in the middle of a period.
 *
 * @param items as they will be
 * @param lines what that costs, and gives back
 * @param startsAnew whether the period begins now: always so when a month becomes a year
 */
record ItemChange(List<Thing> items, List<Thing> lines, boolean startsAnew) {

    static ItemChange of(World world, Thing subscription, Params params, Instant now) {
        var before = subscription.things("items.data");
        var items = new ArrayList<>(before.stream().map(Thing::copy).toList());
        for (var wanted : params.each("items")) {
            change(world, subscription, items, wanted);
        }
        var startsAnew =
                params.text("billing_cycle_anchor").filter("now"::equals).isPresent()
                        || !interval(before).equals(interval(items));
        if (startsAnew) {
            items.forEach(item -> item.with("current_period_start", now)
                    .with(
                            "current_period_end",
                            Cadence.of(item.part("price"), now).after(now)));
        }
        var at = params.moment("proration_date").orElse(now);
        return new ItemChange(items, lines(world, before, items, startsAnew, at), startsAnew);
    }

    void apply(Thing subscription, Instant now) {
        subscription.part("items").with("data", items);
        if (startsAnew) {
            subscription.with("billing_cycle_anchor", now);
        }
    }

    /** Keeps the change for when its invoice is paid. */
    void suspend(Thing subscription, Thing invoice, Instant now) {
        subscription
                .with(
                        "pending_update",
                        Thing.empty()
                                .with("billing_cycle_anchor", startsAnew ? now : null)
                                .with("expires_at", now.plus(Duration.ofHours(23)))
                                .with("subscription_items", items)
                                .with("trial_end", null))
                .with("_pending_invoice", invoice.id());
    }

    static void applyPending(Thing subscription) {
        var pending = subscription.part("pending_update");
        subscription.part("items").with("data", pending.at("subscription_items"));
        pending.moment("billing_cycle_anchor").ifPresent(it -> subscription.with("billing_cycle_anchor", it));
        forgetPending(subscription);
    }

    static void forgetPending(Thing subscription) {
        subscription.with("pending_update", null).without("_pending_invoice");
    }

    static Thing item(World world, Thing subscription, Params wanted) {
        var price = world.shelf().get("price", wanted.required("price"), "items[price]");
        if (!price.is("active")) {
            throw Refusal.invalid("items[price]", "The price specified is inactive.");
        }
        var metered = price.is("recurring.usage_type", "metered");
        return Thing.of("subscription_item", world.freshId("si"))
                .with("created", world.now())
                .with("metadata", wanted.texts("metadata"))
                .with("price", price.copy())
                .with("quantity", metered ? null : wanted.number("quantity").orElse(1L))
                .with("subscription", subscription.id());
    }

    private static void change(World world, Thing subscription, List<Thing> items, Params wanted) {
        var id = wanted.text("id");
        if (id.isEmpty()) {
            var now = world.now();
            var added = item(world, subscription, wanted);
            items.add(added.with("current_period_start", now)
                    .with(
                            "current_period_end",
                            Cadence.of(added.part("price"), subscription.instant("billing_cycle_anchor"))
                                    .after(now)));
            return;
        }
        var item = items.stream()
                .filter(each -> each.is("id", id.get()))
                .findFirst()
                .orElseThrow(() -> Refusal.noSuch("subscription_item", id.get(), "items[id]"));
        if (wanted.flag("deleted").orElse(false)) {
            items.remove(item);
            return;
        }
        wanted.text("price").ifPresent(it -> {
            var fresh = item(world, subscription, wanted);
            item.with("price", fresh.at("price")).with("quantity", fresh.at("quantity"));
        });
        wanted.number("quantity").ifPresent(it -> item.with("quantity", it));
    }

    private static List<Thing> lines(
            World world, List<Thing> before, List<Thing> after, boolean startsAnew, Instant at) {
        var lines = new ArrayList<Thing>();
        for (var old : before) {
            var same = find(after, old.id());
            if (!Invoices.isMetered(old)
                    && (startsAnew || !same.map(it -> costsTheSame(it, old)).orElse(false))) {
                lines.add(rest(world, old, at, -1));
            }
        }
        for (var item : after) {
            var same = find(before, item.id());
            if (Invoices.isMetered(item)) {
                continue;
            }
            if (startsAnew) {
                lines.add(Lines.of(
                        world,
                        item,
                        item.number("quantity"),
                        item.instant("current_period_start"),
                        item.instant("current_period_end")));
            } else if (!same.map(it -> costsTheSame(it, item)).orElse(false)) {
                lines.add(rest(world, item, at, 1));
            }
        }
        return lines;
    }

    private static Thing rest(World world, Thing item, Instant at, int sign) {
        var start = item.instant("current_period_start");
        var end = item.instant("current_period_end");
        var whole = Duration.between(start, end).toSeconds();
        var left = Math.clamp(Duration.between(at, end).toSeconds(), 0, whole);
        var price = item.part("price");
        var amount = Math.round((double) Lines.amount(price, item.number("quantity")) * left / whole);
        return Lines.prorated(world, item, price, sign * amount, at, end);
    }

    private static boolean costsTheSame(Thing one, Thing other) {
        return one.text("price.id").equals(other.text("price.id"))
                && one.number("quantity") == other.number("quantity");
    }

    private static Optional<Thing> find(List<Thing> items, String id) {
        return items.stream().filter(it -> it.is("id", id)).findFirst();
    }

    /** Of what is not metered: that decides. */
    private static String interval(List<Thing> items) {
        return items.stream()
                .filter(item -> !Invoices.isMetered(item))
                .map(item -> item.text("price.recurring.interval") + item.number("price.recurring.interval_count"))
                .findFirst()
                .orElse("");
    }

    static Thing list(Thing subscription, List<Thing> items) {
        return Listing.whole("/v1/subscription_items?subscription=" + subscription.id(), items);
    }
}
