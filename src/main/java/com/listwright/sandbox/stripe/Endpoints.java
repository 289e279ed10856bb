package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;

/** The list of webhook endpoints. It is only kept: webhooks go to this program's own door, which is not on it. */
final class Endpoints {
    private static final String KIND = "webhook_endpoint";

    private final World world;

    Endpoints(World world) {
        this.world = world;
    }

    void answer(Routes routes) {
        routes.post("/v1/webhook_endpoints", this::create)
                .get(
                        "/v1/webhook_endpoints",
                        call -> Listing.of(call, world.shelf().all(KIND)))
                .get("/v1/webhook_endpoints/{}", call -> world.shelf().get(KIND, call.id()))
                .post("/v1/webhook_endpoints/{}", this::update)
                .delete("/v1/webhook_endpoints/{}", this::delete);
    }

    private Thing create(Call call) {
        var params = call.params();
        if (params.words("enabled_events").isEmpty()) {
            throw Refusal.missing("enabled_events");
        }
        var endpoint = world.fresh(KIND, "we")
                .with("api_version", params.text("api_version"))
                .with("status", "enabled")
                .with("url", params.required("url"));
        change(endpoint, params);
        world.shelf().add(endpoint);
        // Told once, at its creation.
        return endpoint.copy().with("secret", world.freshId("whsec"));
    }

    private Thing update(Call call) {
        var endpoint = world.shelf().get(KIND, call.id());
        change(endpoint, call.params());
        return endpoint;
    }

    private static void change(Thing endpoint, Params params) {
        params.text("url").ifPresent(it -> endpoint.with("url", it));
        params.text("description").ifPresent(it -> endpoint.with("description", it));
        params.flag("disabled").ifPresent(it -> endpoint.with("status", it ? "disabled" : "enabled"));
        if (params.has("enabled_events")) {
            endpoint.with("enabled_events", params.words("enabled_events"));
        }
        Metadata.merge(endpoint, params);
    }

    private Thing delete(Call call) {
        var endpoint = world.shelf().get(KIND, call.id());
        world.shelf().remove(endpoint);
        return Thing.of(KIND, endpoint.id()).with("deleted", true);
    }
}
