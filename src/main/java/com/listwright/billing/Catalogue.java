package com.listwright.billing;

import com.listwright.billing.stripe.BilledPrice;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeTrouble;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The prices that Stripe has for our plans, found by their tags. Asked for once, and again when one is not known. */
@Singleton
class Catalogue {
    private final StripeGateway stripe;
    private final Plans plans;
    private final AtomicReference<Map<String, BilledPrice>> known = new AtomicReference<>(Map.of());

    Catalogue(StripeGateway stripe, Plans plans) {
        this.stripe = stripe;
        this.plans = plans;
    }

    String price(Offer offer) {
        return find(offer.tag())
                .orElseThrow(() -> StripeTrouble.Away.notSetUp(offer.tag()))
                .id();
    }

    /** What comes on top, where the plan has that. */
    Optional<String> overagePrice(Offer offer) {
        if (plans.of(offer.plan()).overage() == null) {
            return Optional.empty();
        }
        return Optional.of(find(offer.overageTag())
                .orElseThrow(() -> StripeTrouble.Away.notSetUp(offer.overageTag()))
                .id());
    }

    Optional<Offer> offer(List<String> prices) {
        return prices.stream().flatMap(id -> offer(id).stream()).findFirst();
    }

    private Optional<Offer> offer(String price) {
        if (known.get().isEmpty()) {
            ask();
        }
        return known.get().values().stream()
                .filter(it -> it.id().equals(price))
                .flatMap(it -> Offer.of(it.tag()).stream())
                .findFirst();
    }

    private Optional<BilledPrice> find(String tag) {
        if (!known.get().containsKey(tag)) {
            ask();
        }
        return Optional.ofNullable(known.get().get(tag));
    }

    private void ask() {
        var tags = new ArrayList<String>();
        for (var offer : offers(plans)) {
            tags.add(offer.tag());
            if (plans.of(offer.plan()).overage() != null) {
                tags.add(offer.overageTag());
            }
        }
        known.set(stripe.prices(tags).stream()
                .filter(price -> price.tag() != null)
                .collect(Collectors.toMap(price -> String.valueOf(price.tag()), price -> price, (one, other) -> one)));
    }

    static List<Offer> offers(Plans plans) {
        return plans.all().stream()
                .filter(terms -> terms.monthCents() > 0)
                .flatMap(terms -> List.of(Interval.values()).stream().map(each -> new Offer(terms.plan(), each)))
                .toList();
    }
}
