package com.listwright.billing;

import com.listwright.billing.stripe.BilledPrice;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeTrouble;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * The prices that Stripe has for our plans, found by their tags. Asked for again when one is not known, and every few
 * minutes: a tag may have moved to another price.
 */
@Singleton
class Catalogue {
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** What was answered, and when. */
    private record Known(Instant asked, Map<String, BilledPrice> prices) {}

    private final StripeGateway stripe;
    private final Plans plans;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Instant.MIN, Map.of()));

    Catalogue(StripeGateway stripe, Plans plans, Clock clock) {
        this.stripe = stripe;
        this.plans = plans;
        this.clock = clock;
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
        return prices().values().stream()
                .filter(it -> it.id().equals(price))
                .flatMap(it -> Offer.of(it.tag()).stream())
                .findFirst();
    }

    private Optional<BilledPrice> find(String tag) {
        var prices = prices();
        return Optional.ofNullable((prices.containsKey(tag) ? prices : ask()).get(tag));
    }

    private Map<String, BilledPrice> prices() {
        var last = known.get();
        return last.asked().isAfter(clock.instant().minus(FRESH)) ? last.prices() : ask();
    }

    private Map<String, BilledPrice> ask() {
        var tags = new ArrayList<String>();
        for (var offer : offers(plans)) {
            tags.add(offer.tag());
            if (plans.of(offer.plan()).overage() != null) {
                tags.add(offer.overageTag());
            }
        }
        var asked = clock.instant();
        var prices = stripe.prices(tags).stream()
                .filter(price -> price.tag() != null)
                .collect(Collectors.toMap(price -> String.valueOf(price.tag()), price -> price, (one, other) -> one));
        known.set(new Known(asked, prices));
        return prices;
    }

    static List<Offer> offers(Plans plans) {
        return plans.all().stream()
                .filter(terms -> terms.monthCents() > 0)
                .flatMap(terms -> List.of(Interval.values()).stream().map(each -> new Offer(terms.plan(), each)))
                .toList();
    }
}
