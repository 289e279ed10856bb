package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Listing;
import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/** What can be bought: products and their prices. */
final class Catalogue {
    private final World world;

    Catalogue(World world) {
        this.world = world;
    }

    void answer(Routes routes) {
        routes.post("/v1/products", this::createProduct)
                .get(
                        "/v1/products",
                        call -> Listing.of(
                                call,
                                world.shelf().all("product").stream()
                                        .filter(activeAs(call.params()))
                                        .filter(named(call.params(), "ids", "id"))
                                        .toList()))
                .get("/v1/products/{}", call -> world.shelf().get("product", call.id()))
                .post("/v1/products/{}", this::updateProduct)
                .post("/v1/prices", this::createPrice)
                .get("/v1/prices", this::listPrices)
                .get("/v1/prices/{}", call -> world.shelf().get("price", call.id()))
                .post("/v1/prices/{}", this::updatePrice);
    }

    private Thing createProduct(Call call) {
        var params = call.params();
        var product = world.fresh("product", "prod")
                .with("active", params.flag("active").orElse(true))
                .with("default_price", null)
                .with("description", params.text("description"))
                .with("name", params.required("name"))
                .with("type", "service")
                .with("updated", world.now());
        params.text("id").ifPresent(id -> {
            if (world.shelf().find("product", id).isPresent()) {
                throw Refusal.invalid("id", "resource_already_exists", "Product already exists.");
            }
            product.with("id", id);
        });
        Metadata.merge(product, params);
        world.tell("product.created", product);
        return world.shelf().add(product);
    }

    private Thing updateProduct(Call call) {
        var product = world.shelf().get("product", call.id());
        var before = product.copy();
        var params = call.params();
        params.text("name").ifPresent(it -> product.with("name", it));
        params.text("description").ifPresent(it -> product.with("description", it));
        params.flag("active").ifPresent(it -> product.with("active", it));
        Metadata.merge(product, params);
        world.tellChange("product.updated", before, product);
        return product;
    }

    private Thing createPrice(Call call) {
        var params = call.params();
        var product = world.shelf().get("product", params.required("product"), "product");
        var amount = params.decimal("unit_amount")
                .or(() -> params.decimal("unit_amount_decimal"))
                .orElseThrow(() -> Refusal.missing("unit_amount"));
        var price = world.fresh("price", "price")
                .with("active", params.flag("active").orElse(true))
                .with("billing_scheme", "per_unit")
                .with("currency", params.required("currency"))
                .with("lookup_key", null)
                .with("nickname", params.text("nickname"))
                .with("product", product.id())
                .with("recurring", recurring(params))
                .with("tax_behavior", params.text("tax_behavior").orElse("unspecified"))
                .with("type", params.has("recurring") ? "recurring" : "one_time")
                .with("unit_amount", whole(amount))
                .with("unit_amount_decimal", amount.stripTrailingZeros().toPlainString());
        lookUpBy(price, params);
        Metadata.merge(price, params);
        world.tell("price.created", price);
        return world.shelf().add(price);
    }

    private Thing updatePrice(Call call) {
        var price = world.shelf().get("price", call.id());
        var before = price.copy();
        call.params().flag("active").ifPresent(it -> price.with("active", it));
        call.params().text("nickname").ifPresent(it -> price.with("nickname", it));
        lookUpBy(price, call.params());
        Metadata.merge(price, call.params());
        world.tellChange("price.updated", before, price);
        return price;
    }

    private Thing listPrices(Call call) {
        var params = call.params();
        var product = params.text("product");
        return Listing.of(
                call,
                world.shelf().all("price").stream()
                        .filter(activeAs(params))
                        .filter(named(params, "lookup_keys", "lookup_key"))
                        .filter(price -> product.isEmpty() || price.is("product", product.get()))
                        .toList());
    }

    private void lookUpBy(Thing price, Params params) {
        params.text("lookup_key").ifPresent(key -> {
            for (var other : world.shelf().all("price", "lookup_key", key)) {
                if (other.id().equals(price.id())) {
                    continue;
                }
                if (!params.flag("transfer_lookup_key").orElse(false)) {
                    throw Refusal.invalid("lookup_key", "A price (`" + other.id() + "`) already uses that lookup key.");
                }
                other.with("lookup_key", null);
            }
            price.with("lookup_key", key);
        });
    }

    private Thing recurring(Params params) {
        var meter = params.text("recurring.meter");
        meter.ifPresent(id -> world.shelf().get("billing.meter", id, "recurring[meter]"));
        return Thing.empty()
                .with("interval", params.required("recurring.interval"))
                .with(
                        "interval_count",
                        params.number("recurring.interval_count").orElse(1L))
                .with("meter", meter)
                .with("trial_period_days", null)
                .with("usage_type", params.text("recurring.usage_type").orElse("licensed"));
    }

    /** Cents that are no whole number have no {@code unit_amount}. */
    private static Object whole(BigDecimal amount) {
        return Optional.of(amount.stripTrailingZeros())
                .filter(it -> it.scale() <= 0)
                .map(BigDecimal::longValue);
    }

    private static Predicate<Thing> activeAs(Params params) {
        var active = params.flag("active");
        return thing -> active.isEmpty() || thing.is("active") == active.get();
    }

    private static Predicate<Thing> named(Params params, String param, String field) {
        var names = params.words(param);
        return thing -> names.isEmpty() || names.contains(thing.maybe(field).orElse(""));
    }
}
