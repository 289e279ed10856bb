package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.Pages.View;
import com.listwright.sandbox.stripe.Pages.Visit;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Thing;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where customers look after themselves: plan, card, cancellation, invoices. */
final class PortalPage implements Pages.Page {
    private final World world;
    private final PortalDeeds deeds;

    PortalPage(World world, PortalDeeds deeds) {
        this.world = world;
        this.deeds = deeds;
    }

    @Override
    public View open(Visit visit) {
        var session = world.shelf().get("billing_portal.session", visit.id());
        var customer = Customers.alive(world, session.text("customer"), "id");
        if (!visit.pressed()) {
            return show(session, customer);
        }
        var subscription = subscription(customer);
        switch (visit.form().required("act")) {
            case "card" -> deeds.useCard(customer, Card.PAYS);
            case "bad-card" -> deeds.useCard(customer, Card.DECLINES);
            case "plan" ->
                deeds.changePlan(session, needed(subscription), visit.form().required("price"));
            case "cancel" -> deeds.cancel(session, needed(subscription));
            case "resume" -> deeds.resume(needed(subscription));
            case "pay" -> deeds.pay(visit.form().required("invoice"), customer);
            default -> throw Refusal.invalid("act", "There is no such button.");
        }
        var after = session.maybe("flow.after_completion.redirect.return_url");
        return new View.Go(after.orElse("/p/" + session.id()));
    }

    private View show(Thing session, Thing customer) {
        var subscription = subscription(customer);
        var flow = session.maybe("flow.type").orElse("");
        var body = new StringBuilder(Html.pretended("customer portal"));
        if (flow.isEmpty() || flow.startsWith("subscription")) {
            body.append(subscription.map(it -> plan(session, it, flow)).orElse("<p>There is no subscription.</p>"));
        }
        if (flow.isEmpty() || flow.equals("payment_method_update")) {
            body.append(card(customer));
        }
        if (flow.isEmpty()) {
            body.append(invoices(customer));
        }
        session.maybe("return_url")
                .ifPresent(back -> body.append("<p><a href=\"")
                        .append(Html.escape(back))
                        .append("\">Return to Listwright</a></p>"));
        return new View.Show(200, Html.page("Pretended customer portal", body.toString()));
    }

    private String plan(Thing session, Thing subscription, String flow) {
        var item = deeds.planItem(subscription);
        var ends = subscription.moment("cancel_at");
        var words = new StringBuilder("<section><h2>Your plan</h2><p>")
                .append(label(item.part("price")))
                .append(", ")
                .append(Html.escape(subscription.text("status").replace('_', ' ')))
                .append(ends.map(at -> ", ends on " + Html.day(at))
                        .orElse(", renews on " + Html.day(item.instant("current_period_end"))))
                .append(".</p>");
        if (!flow.equals("subscription_cancel")) {
            words.append(changes(session, subscription, item));
        }
        if (!flow.startsWith("subscription_update")) {
            words.append(
                    ends.isPresent()
                            ? Html.button("resume", "Keep the plan", true)
                            : Html.button("cancel", "Cancel the plan", false));
        }
        return words.append("</section>").toString();
    }

    private String changes(Thing session, Thing subscription, Thing item) {
        if (!deeds.canChange(subscription)) {
            return "<p>Stripe's portal does not change plans with prices by use; Listwright itself does.</p>";
        }
        var options = deeds.choices(session).stream()
                .filter(price -> !price.is("id", item.text("price.id")))
                .map(price -> "<option value=\"" + price.id() + "\">" + label(price) + "</option>")
                .collect(Collectors.joining());
        return "<form method=\"post\"><label>Another plan <select name=\"price\">" + options
                + "</select></label> <button name=\"act\" value=\"plan\">Change to it</button></form><br>";
    }

    private String label(Thing price) {
        var product = world.shelf().get("product", price.text("product"));
        return Html.escape(product.text("name")) + ", "
                + Html.money(price.number("unit_amount"), price.text("currency")) + " a "
                + Html.escape(price.text("recurring.interval"));
    }

    private String card(Thing customer) {
        var digits = customer.maybe("invoice_settings.default_payment_method")
                .flatMap(id -> world.shelf().find("payment_method", id))
                .map(method -> "The card in use ends in " + method.text("card.last4") + ".")
                .orElse("There is no card.");
        return "<section><h2>Your card</h2><p>" + digits + "</p>"
                + Html.button("card", "Use the card 4242 (it pays)", true)
                + Html.button("bad-card", "Use the card 0341 (it will be declined)", false)
                + "</section>";
    }

    private String invoices(Thing customer) {
        var rows = world.shelf().all("invoice", "customer", customer.id()).reversed().stream()
                .filter(invoice -> invoice.has("number"))
                .map(PortalPage::row)
                .collect(Collectors.joining());
        return "<section><h2>Invoices</h2>" + (rows.isEmpty() ? "<p>None yet.</p>" : "<table>" + rows + "</table>")
                + "</section>";
    }

    private static String row(Thing invoice) {
        var pay = invoice.is("status", "open")
                ? "<form method=\"post\"><input type=\"hidden\" name=\"invoice\" value=\"" + invoice.id()
                        + "\"><button name=\"act\" value=\"pay\">Pay now</button></form>"
                : "";
        return "<tr><th scope=\"row\"><a href=\"/i/" + invoice.id() + "\">" + Html.escape(invoice.text("number"))
                + "</a></th><td>" + Html.day(invoice.instant("created")) + "</td><td>"
                + Html.money(invoice.number("total"), invoice.text("currency")) + "</td><td>"
                + Html.escape(invoice.text("status")) + pay + "</td></tr>";
    }

    private Optional<Thing> subscription(Thing customer) {
        return world.shelf().all("subscription", "customer", customer.id()).reversed().stream()
                .filter(each -> !SubscriptionStates.isOver(each))
                .findFirst();
    }

    private static Thing needed(Optional<Thing> subscription) {
        return subscription.orElseThrow(() -> Refusal.invalid(null, "There is no subscription."));
    }
}
