package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.util.Optional;

/** The cards of a customer. Whether one pays can be read from its last digits, as on Stripe's own test cards. */
final class Wallet {
    private static final String KIND = "payment_method";
    private static final String DECLINES = "0341";

    private final World world;
    private final SubscriptionStates states;

    Wallet(World world, SubscriptionStates states) {
        this.world = world;
        this.states = states;
    }

    void answer(Routes routes) {
        routes.get("/v1/payment_methods", call -> list(call, call.params().required("customer")))
                .get("/v1/payment_methods/{}", call -> world.shelf().get(KIND, call.id()))
                .get("/v1/customers/{}/payment_methods", call -> list(call, call.id()))
                .post("/v1/payment_methods/{}/attach", this::attach);
    }

    static boolean pays(Thing card) {
        return !card.is("card.last4", DECLINES);
    }

    /** A card that is used from now on, for everything that the customer owes. */
    Thing use(Thing customer, Card card) {
        var method = add(customer, card);
        var before = customer.copy();
        customer.part("invoice_settings").with("default_payment_method", method.id());
        world.tellChange("customer.updated", before, customer);
        for (var subscription : world.shelf().all("subscription", "customer", customer.id())) {
            if (!SubscriptionStates.isOver(subscription)) {
                states.change(subscription, () -> subscription.with("default_payment_method", method.id()));
            }
        }
        return method;
    }

    /** What a subscription is paid with, if anything. */
    Optional<Thing> behind(Thing subscription) {
        return subscription
                .maybe("default_payment_method")
                .or(() -> world.shelf()
                        .get("customer", subscription.text("customer"))
                        .maybe("invoice_settings.default_payment_method"))
                .flatMap(id -> world.shelf().find(KIND, id));
    }

    private Thing add(Thing customer, Card card) {
        var method = world.fresh(KIND, "pm")
                .with(
                        "billing_details",
                        Thing.empty().with("email", customer.at("email")).with("name", customer.at("name")))
                .with(
                        "card",
                        Thing.empty()
                                .with("brand", "visa")
                                .with("country", "US")
                                .with("exp_month", 12)
                                .with("exp_year", 2034)
                                .with("funding", "credit")
                                .with("last4", card == Card.PAYS ? "4242" : DECLINES))
                .with("customer", customer.id())
                .with("metadata", Thing.empty())
                .with("type", "card");
        world.shelf().add(method);
        world.tell("payment_method.attached", method);
        return method;
    }

    private Thing attach(Call call) {
        var customer = Customers.alive(world, call.params().required("customer"), "customer");
        return switch (call.id()) {
            case "pm_card_visa" -> add(customer, Card.PAYS);
            case "pm_card_chargeCustomerFail" -> add(customer, Card.DECLINES);
            default -> throw Refusal.noSuch("PaymentMethod", call.id(), "id");
        };
    }

    private Thing list(Call call, String customer) {
        return Listing.of(call, world.shelf().all(KIND, "customer", customer));
    }
}
