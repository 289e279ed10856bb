package com.listwright.billing;

import com.listwright.billing.stripe.BilledSubscription;
import com.listwright.billing.stripe.BilledSubscription.Item;
import java.util.Comparator;
import java.util.Optional;

/** A subscription of which we know the plan, and the item that is it. What else is on its bill decides nothing. */
record Deal(BilledSubscription billed, Item item, Offer offer) {
    static Optional<Deal> of(BilledSubscription billed) {
        return billed.items().stream()
                .filter(Item::licensed)
                .flatMap(item -> Offer.of(item.tag()).map(offer -> new Deal(billed, item, offer)).stream())
                .max(Comparator.comparing(deal -> deal.offer().plan()));
    }

    boolean isMetered() {
        return billed.items().stream().anyMatch(item -> !item.licensed());
    }
}
