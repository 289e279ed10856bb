package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What programs ask of invoices, and put on them. */
final class InvoiceDesk {
    private static final String KIND = "invoice";

    private final World world;
    private final Invoices invoices;
    private final PlanChanges changes;

    InvoiceDesk(World world, Invoices invoices, PlanChanges changes) {
        this.world = world;
        this.invoices = invoices;
        this.changes = changes;
    }

    void answer(Routes routes) {
        routes.post("/v1/invoices/create_preview", this::preview)
                .get("/v1/invoices", this::list)
                .get("/v1/invoices/{}", call -> world.shelf().get(KIND, call.id()))
                .get(
                        "/v1/invoices/{}/lines",
                        call -> Listing.of(
                                call,
                                world.shelf()
                                        .get(KIND, call.id())
                                        .things("lines.data")
                                        .reversed()))
                .post("/v1/invoices/{}/pay", this::pay)
                .post("/v1/invoices/{}/finalize", this::finalise)
                .post("/v1/invoices/{}/void", call -> mark(call, "void"))
                .post("/v1/invoices/{}/mark_uncollectible", call -> mark(call, "uncollectible"))
                .post("/v1/invoiceitems", this::addItem)
                .get("/v1/invoiceitems", this::listItems)
                .get("/v1/invoiceitems/{}", call -> world.shelf().get("invoiceitem", call.id()));
    }

    private Thing preview(Call call) {
        var id = call.params().required("subscription");
        var subscription = world.shelf().get("subscription", id, "subscription");
        return changes.preview(subscription, call.params().under("subscription_details"));
    }

    private Thing list(Call call) {
        var customer = call.params().text("customer");
        var subscription = call.params().text("subscription");
        var status = call.params().text("status");
        return Listing.of(
                call,
                world.shelf().all(KIND).stream()
                        .filter(each -> customer.isEmpty() || each.is("customer", customer.get()))
                        .filter(each -> subscription.isEmpty() || each.is("_subscription", subscription.get()))
                        .filter(each -> status.isEmpty() || each.is("status", status.get()))
                        .toList());
    }

    private Thing pay(Call call) {
        var invoice = world.shelf().get(KIND, call.id());
        if (invoice.is("status", "paid")) {
            throw Refusal.invalid(null, "invoice_already_paid", "Invoice is already paid");
        }
        if (invoice.is("status", "draft")) {
            invoices.finalise(invoice);
        }
        if (!invoices.collect(invoice)) {
            throw Refusal.declined(invoices.intent(invoice));
        }
        return invoice;
    }

    private Thing finalise(Call call) {
        var invoice = world.shelf().get(KIND, call.id());
        if (!invoice.is("status", "draft")) {
            throw Refusal.invalid(null, "This invoice is already finalized.");
        }
        invoices.finalise(invoice);
        return invoice;
    }

    private Thing mark(Call call, String status) {
        var invoice = world.shelf().get(KIND, call.id());
        if (!invoice.is("status", "open")) {
            throw Refusal.invalid(null, "Only open invoices can be changed so; this one is " + invoice.at("status"));
        }
        Invoices.mark(world, invoice, status);
        return invoice;
    }

    private Thing addItem(Call call) {
        var params = call.params();
        var customer = Customers.alive(world, params.required("customer"), "customer");
        var quantity = params.number("quantity").orElse(1L);
        var amount = params.number("amount")
                .or(() -> params.decimal("unit_amount_decimal")
                        .map(each -> each.multiply(BigDecimal.valueOf(quantity))
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValue()))
                .orElseThrow(() -> Refusal.missing("amount"));
        var item = world.fresh("invoiceitem", "ii")
                .with("amount", amount)
                .with("currency", params.text("currency").orElse("usd"))
                .with("customer", customer.id())
                .with("date", world.now())
                .with("description", params.text("description"))
                .with("invoice", params.text("invoice"))
                .with("metadata", Thing.empty())
                .with(
                        "period",
                        Thing.empty()
                                .with("start", params.moment("period.start").orElse(world.now()))
                                .with("end", params.moment("period.end").orElse(world.now())))
                .with("pricing", null)
                .with("proration", false)
                .with("quantity", quantity)
                .with("_subscription", params.text("subscription"));
        Metadata.merge(item, params);
        world.tell("invoiceitem.created", item);
        return world.shelf().add(item);
    }

    private Thing listItems(Call call) {
        var customer = call.params().text("customer");
        var pending = call.params().flag("pending").orElse(false);
        return Listing.of(
                call,
                world.shelf().all("invoiceitem").stream()
                        .filter(each -> customer.isEmpty() || each.is("customer", customer.get()))
                        .filter(each -> !pending || !each.has("invoice"))
                        .toList());
    }
}
