package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Thing;
import java.util.stream.Stream;

/** What time does to invoices: drafts are finalised, failed payments tried again, and in the end given up. */
final class Dunning implements Aging {
    private final World world;
    private final Invoices invoices;
    private final SubscriptionStates states;
    private final Settings settings;

    Dunning(World world, Invoices invoices, SubscriptionStates states, Settings settings) {
        this.world = world;
        this.invoices = invoices;
        this.states = states;
        this.settings = settings;
    }

    @Override
    public Stream<Due> due() {
        return world.shelf().all("invoice").stream()
                .flatMap(invoice -> Stream.concat(
                        invoice.moment("automatically_finalizes_at").stream()
                                .map(at -> new Due(at, () -> finalise(invoice))),
                        invoice.moment("next_payment_attempt").stream().map(at -> new Due(at, () -> retry(invoice)))));
    }

    private void finalise(Thing invoice) {
        var subscription = world.shelf().get("subscription", invoice.text("_subscription"));
        var pause = subscription.maybe("pause_collection.behavior");
        invoices.finalise(invoice);
        if (pause.isPresent()) {
            Invoices.mark(world, invoice, pause.get().equals("void") ? "void" : "uncollectible");
        } else {
            invoices.collect(invoice);
        }
    }

    private void retry(Thing invoice) {
        if (!invoices.collect(invoice) && !invoice.has("next_payment_attempt")) {
            giveUp(world.shelf().get("subscription", invoice.text("_subscription")));
        }
    }

    private void giveUp(Thing subscription) {
        if (Status.of(subscription) != Status.PAST_DUE) {
            return;
        }
        switch (settings.afterTheLastRetry()) {
            case CANCEL -> states.end(subscription, "payment_failed");
            case MARK_UNPAID -> states.change(subscription, () -> states.become(subscription, Status.UNPAID));
            case LEAVE_PAST_DUE -> {}
        }
    }
}
