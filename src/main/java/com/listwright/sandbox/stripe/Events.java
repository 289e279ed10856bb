package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Duration;

/** What happened in the last thirty days, for whoever missed it. */
final class Events {
    private static final Duration READABLE = Duration.ofDays(30);

    private final World world;

    Events(World world) {
        this.world = world;
    }

    void answer(Routes routes) {
        routes.get("/v1/events", this::list)
                .get("/v1/events/{}", call -> world.shelf().get("event", call.id()));
    }

    private Thing list(Call call) {
        var types = call.params().words("types");
        var type = call.params().text("type");
        var oldest = world.now().minus(READABLE);
        return Listing.of(
                call,
                world.shelf().all("event").stream()
                        .filter(event -> event.instant("created").isAfter(oldest))
                        .filter(event -> types.isEmpty() || types.contains(event.text("type")))
                        .filter(event -> type.isEmpty() || event.is("type", type.get()))
                        .toList());
    }
}
