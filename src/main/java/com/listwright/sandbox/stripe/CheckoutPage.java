package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.Pages.View;
import com.listwright.sandbox.stripe.Pages.Visit;
import com.listwright.sandbox.stripe.wire.Thing;
import java.util.stream.Collectors;

/** The till: a card that pays, one that does not, and the way back. */
final class CheckoutPage implements Pages.Page {
    private final World world;
    private final CheckoutSessions sessions;

    CheckoutPage(World world, CheckoutSessions sessions) {
        this.world = world;
        this.sessions = sessions;
    }

    @Override
    public View open(Visit visit) {
        var session = world.shelf().get("checkout.session", visit.id());
        return switch (visit.form().text("act").orElse("")) {
            case "pay" -> pay(session, Card.PAYS);
            case "decline" -> pay(session, Card.DECLINES);
            default -> show(session, "");
        };
    }

    private View pay(Thing session, Card card) {
        if (sessions.pay(session, card)) {
            return new View.Go(session.text("success_url").replace("{CHECKOUT_SESSION_ID}", session.id()));
        }
        return show(session, "<p class=\"failed\" role=\"alert\">Your card was declined. Try the other one.</p>");
    }

    private View show(Thing session, String notice) {
        if (session.is("status", "complete")) {
            return new View.Show(200, Html.page("Paid", Html.pretended("checkout") + "<p>This was paid already.</p>"));
        }
        if (session.is("status", "expired")) {
            var words = "<p>This page has expired. Go back to Listwright and begin again.</p>";
            return new View.Show(200, Html.page("Too late", Html.pretended("checkout") + words));
        }
        var lines =
                session.things("_line_items").stream().map(CheckoutPage::line).collect(Collectors.joining());
        var body = Html.pretended("checkout") + notice + "<section><h2>What you buy</h2><table>" + lines
                + "<tr><th scope=\"row\">Due today</th><td>"
                + Html.money(session.number("amount_total"), session.text("currency"))
                + "</td></tr></table></section>"
                + "<section><h2>Pay</h2>"
                + Html.button("pay", "Pay with the card 4242 (it pays)", true)
                + Html.button("decline", "Pay with the card 0341 (it is declined)", false)
                + "</section>"
                + session.maybe("cancel_url")
                        .map(back -> "<p><a href=\"" + Html.escape(back) + "\">Go back without paying</a></p>")
                        .orElse("");
        return new View.Show(200, Html.page("Pretended checkout", body));
    }

    private static String line(Thing line) {
        var metered = line.is("price.recurring.usage_type", "metered");
        var price = line.part("price");
        var amount = metered
                ? "by use"
                : Html.money(line.number("amount_total"), price.text("currency")) + " a "
                        + price.text("recurring.interval");
        return "<tr><th scope=\"row\">" + Html.escape(line.text("description")) + "</th><td>" + amount + "</td></tr>";
    }
}
