package com.listwright.billing;

import com.listwright.sandbox.stripe.PretendStripe;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.param.PriceListParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.service.V1Services;
import java.time.Instant;

/** What somebody does in the Dashboard, past our program. */
final class OtherHands {
    private interface Deed {
        void with(V1Services stripe) throws StripeException;
    }

    private OtherHands() {}

    static void subscribe(String home, String customer, String tag) {
        trial(home, customer, tag, 0);
    }

    static void trial(String home, String customer, String tag, long days) {
        act(home, stripe -> {
            var price = stripe.prices()
                    .list(PriceListParams.builder().addLookupKey(tag).build())
                    .getData()
                    .getFirst();
            var subscription = SubscriptionCreateParams.builder()
                    .setCustomer(customer)
                    .addItem(SubscriptionCreateParams.Item.builder()
                            .setPrice(price.getId())
                            .build());
            if (days > 0) {
                subscription.setTrialPeriodDays(days);
            }
            stripe.subscriptions().create(subscription.build());
        });
    }

    static void delete(String home, String customer) {
        act(home, stripe -> stripe.customers().delete(customer));
    }

    static void pauseCollection(String home, String subscription, boolean pause) {
        var change = SubscriptionUpdateParams.builder();
        if (pause) {
            change.setPauseCollection(SubscriptionUpdateParams.PauseCollection.builder()
                    .setBehavior(SubscriptionUpdateParams.PauseCollection.Behavior.VOID)
                    .build());
        } else {
            change.setPauseCollection(com.stripe.param.common.EmptyParam.EMPTY);
        }
        act(home, stripe -> stripe.subscriptions().update(subscription, change.build()));
    }

    static void cancelAt(String home, String subscription, Instant moment) {
        var change = SubscriptionUpdateParams.builder()
                .setCancelAt(moment.getEpochSecond())
                .build();
        act(home, stripe -> stripe.subscriptions().update(subscription, change));
    }

    static void cancel(String home, String subscription) {
        act(home, stripe -> stripe.subscriptions().cancel(subscription));
    }

    private static void act(String home, Deed deed) {
        try {
            deed.with(StripeClient.builder()
                    .setApiKey(PretendStripe.KEY)
                    .setApiBase(home)
                    .build()
                    .v1());
        } catch (StripeException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
