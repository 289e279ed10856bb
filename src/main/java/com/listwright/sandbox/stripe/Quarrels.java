package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import org.jspecify.annotations.Nullable;

/** Money that goes back: refunds that somebody gives, disputes that a bank opens. */
final class Quarrels {
    private final World world;

    Quarrels(World world) {
        this.world = world;
    }

    void answer(Routes routes) {
        routes.post("/v1/refunds", this::refund)
                .get("/v1/refunds", call -> ofCharge(call, "refund"))
                .get("/v1/refunds/{}", call -> world.shelf().get("refund", call.id()))
                .get("/v1/disputes", call -> ofCharge(call, "dispute"))
                .get("/v1/disputes/{}", call -> world.shelf().get("dispute", call.id()))
                .post("/v1/disputes/{}/close", call -> close(world.shelf().get("dispute", call.id()), false));
    }

    private Thing refund(Call call) {
        var params = call.params();
        var charge = world.shelf()
                .get(
                        "charge",
                        params.text("charge")
                                .or(() -> params.text("payment_intent")
                                        .map(id -> world.shelf()
                                                .get("payment_intent", id, "payment_intent")
                                                .text("latest_charge")))
                                .orElseThrow(() -> Refusal.missing("charge")),
                        "charge");
        var left = charge.number("amount_captured") - charge.number("amount_refunded");
        return refund(
                charge,
                params.number("amount").orElse(left),
                params.text("reason").orElse(null));
    }

    Thing refund(Thing charge, long amount, @Nullable String reason) {
        var before = charge.number("amount_refunded");
        if (amount <= 0 || before + amount > charge.number("amount_captured")) {
            throw Refusal.invalid(
                    "amount", "charge_already_refunded", "The refund is greater than what is left of the charge.");
        }
        charge.with("amount_refunded", before + amount)
                .with("refunded", before + amount == charge.number("amount_captured"));
        var refund = world.shelf()
                .add(world.fresh("refund", "re")
                        .with("amount", amount)
                        .with("charge", charge.id())
                        .with("currency", charge.text("currency"))
                        .with("metadata", Thing.empty())
                        .with("payment_intent", charge.text("payment_intent"))
                        .with("reason", reason)
                        .with("status", "succeeded"));
        world.tell("refund.created", refund);
        world.tell("charge.refunded", charge);
        return refund;
    }

    Thing dispute(Thing charge) {
        if (!charge.is("paid") || charge.is("disputed")) {
            throw Refusal.invalid("charge", "Only a paid charge can be disputed, and only once.");
        }
        charge.with("disputed", true);
        var dispute = world.shelf()
                .add(world.fresh("dispute", "du")
                        .with("amount", charge.number("amount"))
                        .with("charge", charge.id())
                        .with("currency", charge.text("currency"))
                        .with("is_charge_refundable", false)
                        .with("metadata", Thing.empty())
                        .with("payment_intent", charge.text("payment_intent"))
                        .with("reason", "fraudulent")
                        .with("status", "needs_response"));
        world.tell("charge.dispute.created", dispute);
        return dispute;
    }

    Thing close(Thing dispute, boolean won) {
        dispute.with("status", won ? "won" : "lost");
        world.tell("charge.dispute.closed", dispute);
        return dispute;
    }

    private Thing ofCharge(Call call, String kind) {
        var charge = call.params().text("charge");
        var intent = call.params().text("payment_intent");
        return Listing.of(
                call,
                world.shelf().all(kind).stream()
                        .filter(each -> charge.isEmpty() || each.is("charge", charge.get()))
                        .filter(each -> intent.isEmpty() || each.is("payment_intent", intent.get()))
                        .toList());
    }
}
