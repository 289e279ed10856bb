package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who pays. A deleted one leaves a stump that says so, and ends what they had subscribed to. */
final class Customers {
    private static final List<String> WORDS = List.of("name", "email", "phone", "description");

    private final World world;
    private final SubscriptionStates states;

    Customers(World world, SubscriptionStates states) {
        this.world = world;
        this.states = states;
    }

    void answer(Routes routes) {
        routes.post("/v1/customers", this::create)
                .get("/v1/customers", this::list)
                .get("/v1/customers/{}", call -> world.shelf().get("customer", call.id()))
                .post("/v1/customers/{}", this::update)
                .delete("/v1/customers/{}", this::delete);
    }

    /** One who is still there, as a parameter names them. */
    static Thing alive(World world, String id, String param) {
        var customer = world.shelf().get("customer", id, param);
        if (customer.is("deleted")) {
            throw Refusal.noSuch("customer", id, param);
        }
        return customer;
    }

    private Thing create(Call call) {
        var customer = world.fresh("customer", "cus")
                .with("balance", 0)
                .with("currency", null)
                .with("default_source", null)
                .with("delinquent", false)
                .with("invoice_prefix", world.freshId("").substring(1, 9).toUpperCase(Locale.ROOT))
                .with("invoice_settings", Thing.empty().with("default_payment_method", null))
                .with("metadata", Map.of())
                .with("next_invoice_sequence", 1)
                .with("tax_exempt", "none");
        change(customer, call.params());
        world.shelf().add(customer);
        world.tell("customer.created", customer);
        return customer;
    }

    private Thing list(Call call) {
        var email = call.params().text("email");
        return Listing.of(
                call,
                world.shelf().all("customer").stream()
                        .filter(each -> !each.is("deleted"))
                        .filter(each -> email.isEmpty() || each.is("email", email.get()))
                        .toList());
    }

    private Thing update(Call call) {
        var customer = alive(world, call.id(), "id");
        var before = customer.copy();
        change(customer, call.params());
        world.tellChange("customer.updated", before, customer);
        return customer;
    }

    private void change(Thing customer, Params params) {
        for (var field : WORDS) {
            if (params.has(field) || !customer.fields().containsKey(field)) {
                customer.with(field, params.text(field));
            }
        }
        if (params.has("address")) {
            customer.with("address", params.nested("address"));
        }
        params.text("invoice_settings.default_payment_method").ifPresent(card -> {
            world.shelf().get("payment_method", card, "invoice_settings[default_payment_method]");
            customer.part("invoice_settings").with("default_payment_method", card);
        });
        Metadata.merge(customer, params);
    }

    private Thing delete(Call call) {
        var customer = alive(world, call.id(), "id");
        for (var subscription : world.shelf().all("subscription", "customer", call.id())) {
            if (!SubscriptionStates.isOver(subscription)) {
                states.end(subscription, "cancellation_requested");
            }
        }
        world.tell("customer.deleted", customer);
        var stump = Thing.of("customer", call.id()).with("deleted", true);
        world.shelf().add(stump);
        return stump;
    }
}
