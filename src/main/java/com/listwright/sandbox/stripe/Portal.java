package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.util.List;

/** The portal's configurations, and visits to it. */
final class Portal {
    private static final String CONFIGURATION = "billing_portal.configuration";
    private static final String SESSION = "billing_portal.session";

    private final World world;
    private final String home;

    Portal(World world, String home) {
        this.world = world;
        this.home = home;
    }

    void answer(Routes routes) {
        routes.post("/v1/billing_portal/configurations", this::configure)
                .get("/v1/billing_portal/configurations", this::list)
                .get(
                        "/v1/billing_portal/configurations/{}",
                        call -> world.shelf().get(CONFIGURATION, call.id()))
                .post("/v1/billing_portal/configurations/{}", this::reconfigure)
                .post("/v1/billing_portal/sessions", this::visit);
    }

    private Thing configure(Call call) {
        var configuration = world.fresh(CONFIGURATION, "bpc")
                .with("active", true)
                .with("is_default", world.shelf().all(CONFIGURATION).isEmpty())
                .with("login_page", Thing.empty().with("enabled", false).with("url", null))
                .with("updated", world.now());
        change(configuration, call.params());
        return world.shelf().add(configuration);
    }

    private Thing list(Call call) {
        var active = call.params().flag("active");
        return Listing.of(
                call,
                world.shelf().all(CONFIGURATION).stream()
                        .filter(each -> active.isEmpty() || each.is("active") == active.get())
                        .toList());
    }

    private Thing reconfigure(Call call) {
        var configuration = world.shelf().get(CONFIGURATION, call.id());
        change(configuration, call.params());
        return configuration.with("updated", world.now());
    }

    private static void change(Thing configuration, Params params) {
        params.flag("active").ifPresent(it -> configuration.with("active", it));
        params.text("name").ifPresent(it -> configuration.with("name", it));
        params.text("default_return_url").ifPresent(it -> configuration.with("default_return_url", it));
        for (var field : List.of("features", "business_profile")) {
            if (params.has(field) || !configuration.fields().containsKey(field)) {
                configuration.with(field, params.nested(field));
            }
        }
        Metadata.merge(configuration, params);
    }

    private Thing visit(Call call) {
        var params = call.params();
        var customer = Customers.alive(world, params.required("customer"), "customer");
        params.text("configuration").ifPresent(id -> world.shelf().get(CONFIGURATION, id, "configuration"));
        if (params.text("configuration").isEmpty()
                && world.shelf().all(CONFIGURATION).isEmpty()) {
            throw Refusal.invalid(
                    null, "No configuration provided and your test mode default configuration has not been created.");
        }
        var flow = params.text("flow_data.type");
        var session = world.fresh(SESSION, "bps")
                .with(
                        "configuration",
                        params.text("configuration")
                                .orElseGet(() -> world.shelf()
                                        .all(CONFIGURATION)
                                        .getFirst()
                                        .id()))
                .with("customer", customer.id())
                .with("flow", flow.map(it -> params.nested("flow_data")))
                .with("return_url", params.text("return_url"));
        session.with("url", home + "/p/" + session.id());
        return world.shelf().add(session);
    }
}
