package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.util.Optional;

/** Money that moves, or does not: intents, charges, and which invoice they were for. */
final class Payments {
    private final World world;

    Payments(World world) {
        this.world = world;
    }

    void answer(Routes routes) {
        routes.get("/v1/payment_intents/{}", call -> world.shelf().get("payment_intent", call.id()))
                .get("/v1/payment_intents", call -> ofCustomer(call, "payment_intent"))
                .get("/v1/charges/{}", call -> world.shelf().get("charge", call.id()))
                .get("/v1/charges", call -> ofCustomer(call, "charge"))
                .get("/v1/invoice_payments", this::listInvoicePayments)
                .get("/v1/invoice_payments/{}", call -> world.shelf().get("invoice_payment", call.id()));
    }

    /** What an invoice is to be paid by; made when it is finalised. */
    void expect(Thing invoice) {
        var intent = world.fresh("payment_intent", "pi")
                .with("amount", invoice.number("amount_due"))
                .with("amount_received", 0)
                .with("currency", invoice.text("currency"))
                .with("customer", invoice.text("customer"))
                .with("last_payment_error", null)
                .with("latest_charge", null)
                .with("metadata", Thing.empty())
                .with("payment_method", null)
                .with("status", "requires_payment_method");
        intent.with("client_secret", intent.id() + "_secret_pretended");
        world.shelf().add(intent);
        world.shelf()
                .add(world.fresh("invoice_payment", "inpay")
                        .with("amount_paid", null)
                        .with("amount_requested", invoice.number("amount_due"))
                        .with("currency", invoice.text("currency"))
                        .with("invoice", invoice.id())
                        .with("is_default", true)
                        .with(
                                "payment",
                                Thing.empty()
                                        .with("payment_intent", intent.id())
                                        .with("type", "payment_intent"))
                        .with("status", "open")
                        .with(
                                "status_transitions",
                                Thing.empty().with("canceled_at", null).with("paid_at", null)));
        world.tell("payment_intent.created", intent);
    }

    /** Asks the card for the money. */
    boolean collect(Thing invoice, Optional<Thing> card) {
        var payment = payment(invoice);
        var intent = intent(payment);
        if (card.isEmpty()) {
            return false;
        }
        var paid = Wallet.pays(card.get());
        var charge = charge(intent, card.get(), paid);
        intent.with("latest_charge", charge.id());
        if (paid) {
            intent.with("status", "succeeded")
                    .with("payment_method", card.get().id())
                    .with("last_payment_error", null)
                    .with("amount_received", intent.number("amount"));
            payment.with("status", "paid").with("amount_paid", intent.number("amount"));
            payment.part("status_transitions").with("paid_at", world.now());
        } else {
            intent.with(
                    "last_payment_error",
                    Refusal.declined(Thing.empty()).body().part("error").without("payment_intent"));
        }
        world.tell(paid ? "charge.succeeded" : "charge.failed", charge);
        world.tell(paid ? "payment_intent.succeeded" : "payment_intent.payment_failed", intent);
        if (paid) {
            world.tell("invoice_payment.paid", payment);
        }
        return paid;
    }

    Thing intentOf(Thing invoice) {
        return intent(payment(invoice));
    }

    private Thing charge(Thing intent, Thing card, boolean paid) {
        return world.shelf()
                .add(world.fresh("charge", "ch")
                        .with("amount", intent.number("amount"))
                        .with("amount_captured", paid ? intent.number("amount") : 0)
                        .with("amount_refunded", 0)
                        .with("captured", paid)
                        .with("currency", intent.text("currency"))
                        .with("customer", intent.text("customer"))
                        .with("disputed", false)
                        .with("failure_code", paid ? null : "card_declined")
                        .with("failure_message", paid ? null : "Your card was declined.")
                        .with("metadata", Thing.empty())
                        .with("paid", paid)
                        .with("payment_intent", intent.id())
                        .with("payment_method", card.id())
                        .with(
                                "payment_method_details",
                                Thing.empty()
                                        .with("card", card.part("card").copy())
                                        .with("type", "card"))
                        .with("refunded", false)
                        .with("status", paid ? "succeeded" : "failed"));
    }

    Thing ofInvoice(Thing invoice) {
        return Listing.whole(
                "/v1/invoice_payments?invoice=" + invoice.id(),
                world.shelf().all("invoice_payment", "invoice", invoice.id()));
    }

    private Thing payment(Thing invoice) {
        return world.shelf().all("invoice_payment", "invoice", invoice.id()).getFirst();
    }

    private Thing intent(Thing payment) {
        return world.shelf().get("payment_intent", payment.text("payment.payment_intent"));
    }

    private Thing ofCustomer(Call call, String kind) {
        var customer = call.params().text("customer");
        return Listing.of(
                call,
                world.shelf().all(kind).stream()
                        .filter(each -> customer.isEmpty() || each.is("customer", customer.get()))
                        .toList());
    }

    private Thing listInvoicePayments(Call call) {
        var invoice = call.params().text("invoice");
        var intent = call.params().text("payment.payment_intent");
        var status = call.params().text("status");
        return Listing.of(
                call,
                world.shelf().all("invoice_payment").stream()
                        .filter(each -> invoice.isEmpty() || each.is("invoice", invoice.get()))
                        .filter(each -> intent.isEmpty() || each.is("payment.payment_intent", intent.get()))
                        .filter(each -> status.isEmpty() || each.is("status", status.get()))
                        .toList());
    }
}
