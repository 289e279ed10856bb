package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Visits to the till: open until paid or expired. */
final class CheckoutSessions implements Aging {
    private static final String KIND = "checkout.session";
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(24);

    private final World world;
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final Wallet wallet;
    private final String home;

    CheckoutSessions(World world, Subscriptions subscriptions, Invoices invoices, Wallet wallet, String home) {
        this.world = world;
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.wallet = wallet;
        this.home = home;
    }

    void answer(Routes routes) {
        routes.post("/v1/checkout/sessions", this::create)
                .get("/v1/checkout/sessions", this::list)
                .get("/v1/checkout/sessions/{}", call -> world.shelf().get(KIND, call.id()))
                .post("/v1/checkout/sessions/{}/expire", this::expire)
                .get(
                        "/v1/checkout/sessions/{}/line_items",
                        call -> lineItems(world.shelf().get(KIND, call.id())));
    }

    @Override
    public Stream<Due> due() {
        return world.shelf().all(KIND, "status", "open").stream()
                .map(session -> new Due(session.instant("expires_at"), () -> expire(session)));
    }

    Thing lineItems(Thing session) {
        return Listing.whole("/v1/checkout/sessions/" + session.id() + "/line_items", session.things("_line_items"));
    }

    private Thing create(Call call) {
        var params = call.params();
        if (!params.required("mode").equals("subscription")) {
            throw Refusal.invalid("mode", "Pretended here: only `subscription`.");
        }
        var wanted = params.each("line_items");
        if (wanted.isEmpty()) {
            throw Refusal.missing("line_items");
        }
        var customer = params.text("customer").map(id -> Customers.alive(world, id, "customer"));
        var lines = wanted.stream().map(this::line).toList();
        var total = params.has("subscription_data.trial_period_days")
                ? 0
                : lines.stream().mapToLong(line -> line.number("amount_total")).sum();
        var session = world.fresh(KIND, "cs_test")
                .with("allow_promotion_codes", params.flag("allow_promotion_codes"))
                .with("amount_subtotal", total)
                .with("amount_total", total)
                .with(
                        "automatic_tax",
                        Thing.empty()
                                .with(
                                        "enabled",
                                        params.flag("automatic_tax.enabled").orElse(false)))
                .with("cancel_url", params.text("cancel_url"))
                .with("client_reference_id", params.text("client_reference_id"))
                .with("currency", lines.getFirst().text("currency"))
                .with("customer", customer.map(Thing::id))
                .with(
                        "customer_details",
                        customer.map(it ->
                                Thing.empty().with("email", it.at("email")).with("name", it.at("name"))))
                .with("customer_email", params.text("customer_email"))
                .with("expires_at", expiry(params))
                .with("invoice", null)
                .with("metadata", Map.of())
                .with("mode", "subscription")
                .with("payment_intent", null)
                .with(
                        "payment_method_collection",
                        params.text("payment_method_collection").orElse("always"))
                .with("payment_method_types", List.of("card"))
                .with("payment_status", "unpaid")
                .with("status", "open")
                .with("subscription", null)
                .with("success_url", params.required("success_url"))
                .with("ui_mode", "hosted_page")
                .with("_line_items", lines)
                .with("_terms", params.nested("subscription_data"));
        session.with("url", home + "/c/" + session.id());
        Metadata.merge(session, params);
        return world.shelf().add(session);
    }

    private Thing line(Params wanted) {
        var price = world.shelf().get("price", wanted.required("price"), "line_items[price]");
        if (!price.is("active")) {
            throw Refusal.invalid("line_items[price]", "The price specified is inactive.");
        }
        var metered = price.is("recurring.usage_type", "metered");
        if (metered && wanted.has("quantity")) {
            throw Refusal.invalid(
                    "line_items[quantity]", "Quantity should not be specified where usage_type is `metered`.");
        }
        if (!metered && !wanted.has("quantity")) {
            throw Refusal.missing("line_items[quantity]");
        }
        var quantity = wanted.number("quantity").orElse(0L);
        var amount = Lines.amount(price, quantity);
        return Thing.of("item", world.freshId("li"))
                .with("amount_subtotal", amount)
                .with("amount_total", amount)
                .with("currency", price.text("currency"))
                .with(
                        "description",
                        world.shelf().get("product", price.text("product")).text("name"))
                .with("price", price.copy())
                .with("quantity", metered ? null : quantity);
    }

    private Instant expiry(Params params) {
        var now = world.now();
        var expires = params.moment("expires_at").orElse(now.plus(LONGEST));
        // A minute for clocks that disagree a little.
        if (expires.isBefore(now.plus(SHORTEST).minusSeconds(60))
                || expires.isAfter(now.plus(LONGEST).plusSeconds(60))) {
            throw Refusal.invalid(
                    "expires_at",
                    "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session"
                            + " creation.");
        }
        return expires;
    }

    private Thing list(Call call) {
        var customer = call.params().text("customer");
        var subscription = call.params().text("subscription");
        var status = call.params().text("status");
        return Listing.of(
                call,
                world.shelf().all(KIND).stream()
                        .filter(each -> customer.isEmpty() || each.is("customer", customer.get()))
                        .filter(each -> subscription.isEmpty() || each.is("subscription", subscription.get()))
                        .filter(each -> status.isEmpty() || each.is("status", status.get()))
                        .toList());
    }

    private Thing expire(Call call) {
        var session = world.shelf().get(KIND, call.id());
        if (!session.is("status", "open")) {
            throw Refusal.invalid(
                    null,
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a"
                            + " status of `" + session.text("status") + "`.");
        }
        expire(session);
        return session;
    }

    private void expire(Thing session) {
        session.with("status", "expired").with("url", null);
        world.tell("checkout.session.expired", session);
    }

    /** Somebody tries to pay with a card; a declined one may be followed by another. */
    boolean pay(Thing session, Card card) {
        if (!session.is("status", "open")) {
            return session.is("status", "complete");
        }
        var customer = customer(session);
        var method = wallet.use(customer, card);
        var subscription = session.maybe("subscription")
                .map(id -> world.shelf().get("subscription", id))
                .orElseGet(() -> subscriptions.begin(customer, terms(session), Optional.of(method.id()), false));
        session.with("subscription", subscription.id());
        var invoice = world.shelf().get("invoice", subscription.text("latest_invoice"));
        session.with("invoice", invoice.id());
        if (Status.of(subscription) == Status.TRIALING ? card == Card.DECLINES : !invoices.collect(invoice)) {
            return false;
        }
        session.with("status", "complete")
                .with("payment_status", invoice.number("total") == 0 ? "no_payment_required" : "paid")
                .with("url", null);
        world.tell("checkout.session.completed", session);
        return true;
    }

    private Thing customer(Thing session) {
        var known = session.maybe("customer").map(id -> world.shelf().get("customer", id));
        return known.orElseGet(() -> {
            var fresh = world.fresh("customer", "cus")
                    .with("balance", 0)
                    .with("email", session.at("customer_email"))
                    .with("invoice_prefix", "GUEST")
                    .with("invoice_settings", Thing.empty().with("default_payment_method", null))
                    .with("metadata", Thing.empty())
                    .with("name", null)
                    .with("next_invoice_sequence", 1);
            world.shelf().add(fresh);
            session.with("customer", fresh.id());
            world.tell("customer.created", fresh);
            return fresh;
        });
    }

    /** As a program would have written them for a subscription of its own. */
    private static Params terms(Thing session) {
        var terms = new TreeMap<String, String>();
        flatten("", session.part("_terms"), terms);
        var lines = session.things("_line_items");
        for (int i = 0; i < lines.size(); i++) {
            terms.put("items." + i + ".price", lines.get(i).text("price.id"));
            var quantity = lines.get(i).maybe("quantity");
            if (quantity.isPresent()) {
                terms.put("items." + i + ".quantity", quantity.get());
            }
        }
        return Params.of(terms);
    }

    private static void flatten(String prefix, Thing part, Map<String, String> into) {
        part.fields().forEach((name, value) -> {
            if (value instanceof Thing deeper) {
                flatten(prefix + name + ".", deeper, into);
            } else {
                into.put(prefix + name, String.valueOf(value));
            }
        });
    }
}
