package com.listwright.billing;

import com.listwright.billing.stripe.Goods;
import com.listwright.billing.stripe.StripeSettings;
import com.listwright.billing.stripe.StripeSetup;
import io.micronaut.serde.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Our plans as goods on the shelves of a Stripe account. */
public final class Shop {
    private static final long MICRO_USD_IN_A_CENT = 10_000;

    private Shop() {}

    /** What was there and what was made, a line each. */
    public static List<String> fitOut(StripeSettings settings, String publicUrl) {
        return new StripeSetup(settings).run(goods(new Plans(ObjectMapper.getDefault())), publicUrl);
    }

    static List<Goods> goods(Plans plans) {
        var goods = new ArrayList<Goods>();
        for (var offer : Catalogue.offers(plans)) {
            var terms = plans.of(offer.plan());
            var yearly = offer.each() == Interval.YEAR;
            var name = "Listwright " + offer.plan();
            goods.add(new Goods(
                    "listwright_" + offer.plan(),
                    name,
                    offer.tag(),
                    yearly,
                    yearly ? terms.yearCents() : terms.monthCents(),
                    false));
            if (terms.overage() != null) {
                goods.add(new Goods(
                        "listwright_" + offer.plan() + "_overage",
                        name + ", extra pieces",
                        offer.overageTag(),
                        yearly,
                        terms.overage().microUsd() / MICRO_USD_IN_A_CENT,
                        true));
            }
        }
        return goods;
    }
}
