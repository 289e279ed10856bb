package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.Pages.View;
import com.listwright.sandbox.stripe.Pages.Visit;
import com.listwright.sandbox.stripe.wire.Thing;
import java.util.stream.Collectors;

/** An invoice to look at. Its file is the same page: nothing here is worth a PDF. */
final class InvoicePage implements Pages.Page {
    private final World world;

    InvoicePage(World world) {
        this.world = world;
    }

    @Override
    public View open(Visit visit) {
        var invoice = world.shelf().get("invoice", visit.id().replaceFirst("/pdf$", ""));
        var currency = invoice.text("currency");
        var lines = invoice.things("lines.data").stream()
                .map(line -> line(line, currency))
                .collect(Collectors.joining());
        var body = Html.pretended("invoice") + "<section><p>"
                + Html.escape(invoice.maybe("number").orElse("A draft"))
                + ", " + Html.day(invoice.instant("created")) + ", "
                + Html.escape(invoice.text("status")) + "</p><table>" + lines
                + "<tr><th scope=\"row\">Total</th><td>" + Html.money(invoice.number("total"), currency)
                + "</td></tr></table></section>";
        return new View.Show(200, Html.page("Pretended invoice", body));
    }

    private static String line(Thing line, String currency) {
        return "<tr><td>" + Html.escape(line.maybe("description").orElse("")) + "</td><td>"
                + Html.money(line.number("amount"), currency) + "</td></tr>";
    }
}
