package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Thing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/** The lines of an invoice. */
final class Lines {
    private Lines() {}

    /** What an item costs in a period, for so many of it. */
    static Thing of(World world, Thing item, long quantity, Instant start, Instant end) {
        var price = item.part("price");
        return line(world, item, price, amount(price, quantity), start, end)
                .with("description", quantity + " × " + product(world, price))
                .with("quantity", quantity);
    }

    /** What a change in the middle of a period gives back (less than nothing) or asks for. */
    static Thing prorated(World world, Thing item, Thing price, long amount, Instant start, Instant end) {
        var line = line(world, item, price, amount, start, end)
                .with("description", (amount < 0 ? "Unused time on " : "Remaining time on ") + product(world, price))
                .with("quantity", item.at("quantity"));
        line.part("parent.subscription_item_details").with("proration", true);
        return line;
    }

    /** A thing that somebody put on the bill. */
    static Thing of(World world, Thing invoiceItem) {
        return bare(world, invoiceItem.number("amount"), invoiceItem.text("currency"))
                .with("description", invoiceItem.at("description"))
                .with("metadata", invoiceItem.part("metadata").copy())
                .with(
                        "parent",
                        Thing.empty()
                                .with(
                                        "invoice_item_details",
                                        Thing.empty()
                                                .with("invoice_item", invoiceItem.id())
                                                .with("proration", false)
                                                .with("subscription", invoiceItem.at("_subscription")))
                                .with("subscription_item_details", null)
                                .with("type", "invoice_item_details"))
                .with("period", invoiceItem.part("period").copy())
                .with("pricing", invoiceItem.at("pricing"))
                .with("quantity", invoiceItem.number("quantity"));
    }

    static long amount(Thing price, long quantity) {
        return new BigDecimal(price.text("unit_amount_decimal"))
                .multiply(BigDecimal.valueOf(quantity))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static Thing line(World world, Thing item, Thing price, long amount, Instant start, Instant end) {
        return bare(world, amount, price.text("currency"))
                .with(
                        "parent",
                        Thing.empty()
                                .with("invoice_item_details", null)
                                .with(
                                        "subscription_item_details",
                                        Thing.empty()
                                                .with("invoice_item", null)
                                                .with("proration", false)
                                                .with(
                                                        "proration_details",
                                                        Thing.empty().with("credited_items", null))
                                                .with("subscription", item.at("subscription"))
                                                .with("subscription_item", item.id()))
                                .with("type", "subscription_item_details"))
                .with("period", Thing.empty().with("start", start).with("end", end))
                .with(
                        "pricing",
                        Thing.empty()
                                .with(
                                        "price_details",
                                        Thing.empty().with("price", price.id()).with("product", price.text("product")))
                                .with("type", "price_details")
                                .with("unit_amount_decimal", price.text("unit_amount_decimal")))
                .with("subscription", item.at("subscription"));
    }

    private static Thing bare(World world, long amount, String currency) {
        return Thing.of("line_item", world.freshId("il"))
                .with("amount", amount)
                .with("currency", currency)
                .with("discountable", true)
                .with("livemode", false)
                .with("metadata", Thing.empty())
                .with("subtotal", amount);
    }

    private static String product(World world, Thing price) {
        return world.shelf().get("product", price.text("product")).text("name");
    }
}
