package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The life of an invoice: drafted, finalised, asked for, paid or given up. */
final class Invoices {
    /** When a payment that failed is tried again, counted from the failure before. */
    private static final List<Duration> PAUSES = List.of(Duration.ofDays(3), Duration.ofDays(5), Duration.ofDays(7));

    private static final Duration DRAFTED = Duration.ofHours(1);

    private final World world;
    private final Wallet wallet;
    private final Payments payments;
    private final Meters meters;
    private final SubscriptionStates states;
    private final String home;

    Invoices(World world, Wallet wallet, Payments payments, Meters meters, SubscriptionStates states, String home) {
        this.world = world;
        this.wallet = wallet;
        this.payments = payments;
        this.meters = meters;
        this.states = states;
        this.home = home;
    }

    /** One that nobody has seen yet: for a preview. */
    Thing sketch(Thing subscription, String reason, List<Thing> lines) {
        var customer = world.shelf().get("customer", subscription.text("customer"));
        var invoice = world.fresh("invoice", "in")
                .with("amount_paid", 0)
                .with("attempt_count", 0)
                .with("attempted", false)
                .with("auto_advance", true)
                .with("automatically_finalizes_at", null)
                .with("billing_reason", reason)
                .with("collection_method", "charge_automatically")
                .with("currency", subscription.text("currency"))
                .with("customer", customer.id())
                .with("customer_email", customer.at("email"))
                .with("customer_name", customer.at("name"))
                .with("default_payment_method", null)
                .with("description", null)
                .with("due_date", null)
                .with("effective_at", null)
                .with("hosted_invoice_url", null)
                .with("invoice_pdf", null)
                .with("lines", null)
                .with("metadata", Thing.empty())
                .with("next_payment_attempt", null)
                .with("number", null)
                .with(
                        "parent",
                        Thing.empty()
                                .with("quote_details", null)
                                .with(
                                        "subscription_details",
                                        Thing.empty()
                                                .with(
                                                        "metadata",
                                                        subscription
                                                                .part("metadata")
                                                                .copy())
                                                .with("subscription", subscription.id()))
                                .with("type", "subscription_details"))
                .with("period_start", subscription.at("items.data.0.current_period_start"))
                .with("period_end", world.now())
                .with("starting_balance", customer.number("balance"))
                .with("ending_balance", null)
                .with("status", "draft")
                .with(
                        "status_transitions",
                        Thing.empty()
                                .with("finalized_at", null)
                                .with("marked_uncollectible_at", null)
                                .with("paid_at", null)
                                .with("voided_at", null))
                .with("_subscription", subscription.id());
        put(invoice, lines);
        return invoice;
    }

    /** With what was put on the customer's bill meanwhile. It may still change for an hour. */
    Thing draft(Thing subscription, String reason, List<Thing> lines) {
        var all = new ArrayList<>(lines);
        var invoice = sketch(subscription, reason, all);
        for (var item : pending(subscription)) {
            item.with("invoice", invoice.id());
            all.add(item.maybePart("_line").map(Thing::copy).orElseGet(() -> Lines.of(world, item)));
        }
        put(invoice, all);
        invoice.with("automatically_finalizes_at", world.now().plus(DRAFTED));
        world.shelf().add(invoice);
        subscription.with("latest_invoice", invoice.id());
        world.tell("invoice.created", invoice);
        return invoice;
    }

    List<Thing> pending(Thing subscription) {
        return world.shelf().all("invoiceitem", "customer", subscription.text("customer")).stream()
                .filter(item -> !item.has("invoice"))
                .filter(item -> !item.has("_subscription") || item.is("_subscription", subscription.id()))
                .toList();
    }

    void finalise(Thing invoice) {
        measure(invoice);
        var customer = world.shelf().get("customer", invoice.text("customer"));
        var number = customer.number("next_invoice_sequence");
        customer.with("next_invoice_sequence", number + 1)
                .with("balance", Math.min(0, invoice.number("total") + invoice.number("starting_balance")));
        invoice.with("status", "open")
                .with("automatically_finalizes_at", null)
                .with("effective_at", world.now())
                .with("ending_balance", customer.number("balance"))
                .with("number", customer.text("invoice_prefix") + "-%04d".formatted(number))
                .with("hosted_invoice_url", home + "/i/" + invoice.id())
                .with("invoice_pdf", home + "/i/" + invoice.id() + "/pdf");
        invoice.part("status_transitions").with("finalized_at", world.now());
        if (invoice.number("amount_due") > 0) {
            payments.expect(invoice);
        }
        world.tell("invoice.finalized", invoice);
        if (invoice.number("amount_due") == 0) {
            settle(invoice);
        }
    }

    /** Asks for the money now; when it does not come, later again. */
    boolean collect(Thing invoice) {
        if (!invoice.is("status", "open")) {
            return invoice.is("status", "paid");
        }
        var subscription = subscription(invoice);
        var tries = invoice.number("attempt_count");
        invoice.with("attempt_count", tries + 1).with("attempted", true);
        if (payments.collect(invoice, wallet.behind(subscription))) {
            settle(invoice);
            return true;
        }
        var first = invoice.is("billing_reason", "subscription_create");
        var again = !first && tries < PAUSES.size() ? world.now().plus(PAUSES.get((int) tries)) : null;
        invoice.with("next_payment_attempt", again);
        world.tell("invoice.payment_failed", invoice);
        states.failed(subscription, invoice);
        return false;
    }

    Thing intent(Thing invoice) {
        return payments.intentOf(invoice);
    }

    private void settle(Thing invoice) {
        invoice.with("status", "paid")
                .with("amount_paid", invoice.number("amount_due"))
                .with("amount_remaining", 0)
                .with("attempted", true)
                .with("next_payment_attempt", null);
        invoice.part("status_transitions").with("paid_at", world.now());
        world.tell("invoice.paid", invoice);
        world.tell("invoice.payment_succeeded", invoice);
        states.paid(subscription(invoice), invoice);
    }

    /** {@code void} or {@code uncollectible}. */
    static void mark(World world, Thing invoice, String status) {
        var isVoid = status.equals("void");
        invoice.with("status", status).with("next_payment_attempt", null).with("auto_advance", false);
        invoice.part("status_transitions").with(isVoid ? "voided_at" : "marked_uncollectible_at", world.now());
        world.tell(isVoid ? "invoice.voided" : "invoice.marked_uncollectible", invoice);
    }

    private Thing subscription(Thing invoice) {
        return world.shelf().get("subscription", invoice.text("_subscription"));
    }

    /** Usage may still come in while an invoice is a draft. */
    private void measure(Thing invoice) {
        var lines = invoice.things("lines.data");
        for (var line : lines) {
            if (line.is("_metered")) {
                var price = world.shelf().get("price", line.text("pricing.price_details.price"));
                var used = meters.used(
                        price.text("recurring.meter"),
                        invoice.text("customer"),
                        line.instant("period.start"),
                        line.instant("period.end"));
                var amount = Lines.amount(price, used);
                line.with("quantity", used).with("amount", amount).with("subtotal", amount);
            }
        }
        put(invoice, lines);
    }

    private static void put(Thing invoice, List<Thing> lines) {
        lines.forEach(line -> line.with("invoice", invoice.id()));
        var total = lines.stream().mapToLong(line -> line.number("amount")).sum();
        var due = Math.max(0, total + invoice.number("starting_balance"));
        invoice.with("lines", Listing.whole("/v1/invoices/" + invoice.id() + "/lines", lines))
                .with("subtotal", total)
                .with("total", total)
                .with("amount_due", due)
                .with("amount_remaining", due);
    }

    /** The line of an item for a period: bought in advance, or used and still to be counted. */
    Thing line(Thing item, Instant start, Instant end) {
        var quantity = item.number("quantity");
        if (!isMetered(item)) {
            return Lines.of(world, item, quantity, start, end);
        }
        var used = meters.used(item.text("price.recurring.meter"), customer(item), start, end);
        return Lines.of(world, item, used, start, end).with("_metered", true);
    }

    static boolean isMetered(Thing item) {
        return item.is("price.recurring.usage_type", "metered");
    }

    private String customer(Thing item) {
        return world.shelf().get("subscription", item.text("subscription")).text("customer");
    }
}
