package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What was used, event by event. An identifier counts once in a day. */
final class Meters {
    private static final String EVENT = "billing.meter_event";
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration OLDEST = Duration.ofDays(35);
    private static final Duration NEWEST = Duration.ofMinutes(5);

    private final World world;

    Meters(World world) {
        this.world = world;
    }

    void answer(Routes routes) {
        routes.post("/v1/billing/meters", this::create)
                .get("/v1/billing/meters", this::list)
                .get("/v1/billing/meters/{}", call -> world.shelf().get("billing.meter", call.id()))
                .post("/v1/billing/meter_events", this::record)
                .get("/v1/billing/meters/{}/event_summaries", this::summarise);
    }

    /** What a customer used from a moment until just before another. */
    long used(String meter, String customer, Instant start, Instant end) {
        var name = world.shelf().get("billing.meter", meter).text("event_name");
        return world.shelf().all(EVENT, "event_name", name).stream()
                .filter(event -> event.is("payload.stripe_customer_id", customer))
                .filter(event -> !event.instant("timestamp").isBefore(start))
                .filter(event -> event.instant("timestamp").isBefore(end))
                .map(event -> new BigDecimal(event.text("payload.value")))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .longValue();
    }

    private Thing create(Call call) {
        var params = call.params();
        var name = params.required("event_name");
        if (!world.shelf().all("billing.meter", "event_name", name).isEmpty()) {
            throw Refusal.invalid(
                    "event_name", "resource_already_exists", "An active meter with this event name already exists.");
        }
        return world.shelf()
                .add(world.fresh("billing.meter", "mtr")
                        .with(
                                "customer_mapping",
                                Thing.empty()
                                        .with("event_payload_key", "stripe_customer_id")
                                        .with("type", "by_id"))
                        .with(
                                "default_aggregation",
                                Thing.empty().with("formula", params.required("default_aggregation.formula")))
                        .with("display_name", params.required("display_name"))
                        .with("event_name", name)
                        .with("event_time_window", null)
                        .with("status", "active")
                        .with("status_transitions", Thing.empty().with("deactivated_at", null))
                        .with("updated", world.now())
                        .with("value_settings", Thing.empty().with("event_payload_key", "value")));
    }

    private Thing list(Call call) {
        var status = call.params().text("status");
        return Listing.of(
                call,
                world.shelf().all("billing.meter").stream()
                        .filter(meter -> status.isEmpty() || meter.is("status", status.get()))
                        .toList());
    }

    private Thing record(Call call) {
        var params = call.params();
        var name = params.required("event_name");
        if (world.shelf().all("billing.meter", "event_name", name).isEmpty()) {
            throw Refusal.invalid("event_name", "No active meter found with event name " + name + ".");
        }
        var customer = params.required("payload.stripe_customer_id");
        Customers.alive(world, customer, "payload[stripe_customer_id]");
        var value = params.decimal("payload.value").orElseThrow(() -> Refusal.missing("payload[value]"));
        var timestamp = params.moment("timestamp").orElse(world.now());
        check(timestamp);
        var identifier = params.text("identifier").orElseGet(() -> world.freshId("mevt"));
        refuseRepeated(identifier);
        var event = Thing.of(EVENT, world.freshId("_mevt"))
                .with("created", world.now())
                .with("event_name", name)
                .with("identifier", identifier)
                .with("livemode", false)
                .with(
                        "payload",
                        Thing.empty().with("stripe_customer_id", customer).with("value", value.toPlainString()))
                .with("timestamp", timestamp);
        world.shelf().add(event);
        return event.copy().without("id");
    }

    private void check(Instant timestamp) {
        if (timestamp.isBefore(world.now().minus(OLDEST))) {
            throw Refusal.invalid(
                    "timestamp", "timestamp_too_far_in_past", "The timestamp must be within the past 35 days.");
        }
        if (timestamp.isAfter(world.now().plus(NEWEST))) {
            throw Refusal.invalid(
                    "timestamp", "timestamp_in_future", "The timestamp must not be more than 5 minutes in the future.");
        }
    }

    private void refuseRepeated(String identifier) {
        var known = world.shelf().all(EVENT, "identifier", identifier).stream()
                .anyMatch(event -> event.instant("created").plus(REMEMBERED).isAfter(world.now()));
        if (known) {
            throw Refusal.invalid(
                    "identifier",
                    "resource_already_exists",
                    "An event already exists with identifier " + identifier + ".");
        }
    }

    private Thing summarise(Call call) {
        var meter = world.shelf().get("billing.meter", call.id());
        var start = call.params().moment("start_time").orElseThrow(() -> Refusal.missing("start_time"));
        var end = call.params().moment("end_time").orElseThrow(() -> Refusal.missing("end_time"));
        var used = used(meter.id(), call.params().required("customer"), start, end);
        var summary = Thing.of("billing.meter_event_summary", "mtrusg_" + meter.id() + start.getEpochSecond())
                .with("aggregated_value", used)
                .with("end_time", end)
                .with("livemode", false)
                .with("meter", meter.id())
                .with("start_time", start);
        return Listing.whole(call.path(), used == 0 ? List.of() : List.of(summary));
    }
}
