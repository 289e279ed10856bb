package com.listwright.billing;

import com.listwright.billing.stripe.StripeSetup;
import com.listwright.sandbox.stripe.PretendStripe;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Subscription;
import com.stripe.param.ChargeListParams;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceItemListParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.billing.MeterEventCreateParams;
import com.stripe.service.V1Services;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What somebody does in the Dashboard, past our program. */
final class OtherHands {
    private interface Deed {
        void with(V1Services stripe) throws StripeException;
    }

    private interface Question<T> {
        T to(V1Services stripe) throws StripeException;
    }

    private OtherHands() {}

    static void subscribe(String home, String customer, String tag) {
        trial(home, customer, tag, 0, "create_invoice");
    }

    static void trial(String home, String customer, String tag, long days, String withoutCard) {
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
                subscription
                        .setTrialPeriodDays(days)
                        .putExtraParam("trial_settings[end_behavior][missing_payment_method]", withoutCard);
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

    static void quantity(String home, String subscription, long quantity) {
        change(home, subscription, item -> item.setQuantity(quantity));
    }

    /** Another plan, as the Dashboard sets it: whatever the card says. */
    static void move(String home, String subscription, String tag) {
        var price = price(home, tag);
        change(home, subscription, item -> item.setPrice(price));
    }

    private static void change(
            String home, String subscription, Consumer<SubscriptionUpdateParams.Item.Builder> change) {
        act(home, stripe -> {
            var first = stripe.subscriptions().retrieve(subscription).getItems().getData().stream()
                    .filter(item ->
                            "licensed".equals(item.getPrice().getRecurring().getUsageType()))
                    .findFirst()
                    .orElseThrow();
            var item = SubscriptionUpdateParams.Item.builder().setId(first.getId());
            change.accept(item);
            stripe.subscriptions()
                    .update(
                            subscription,
                            SubscriptionUpdateParams.builder()
                                    .addItem(item.build())
                                    .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE)
                                    .build());
        });
    }

    static String price(String home, String tag) {
        return ask(
                home,
                stripe -> stripe.prices()
                        .list(PriceListParams.builder().addLookupKey(tag).build())
                        .getData()
                        .getFirst()
                        .getId());
    }

    /** A price for the product of that price; a key that another price had moves to it. */
    static void sell(String home, String like, String tag, long cents) {
        act(home, stripe -> {
            var product = stripe.prices().retrieve(price(home, like)).getProduct();
            stripe.prices()
                    .create(PriceCreateParams.builder()
                            .setProduct(product)
                            .setCurrency("usd")
                            .setUnitAmount(cents)
                            .setLookupKey(tag)
                            .setTransferLookupKey(true)
                            .setRecurring(PriceCreateParams.Recurring.builder()
                                    .setInterval(PriceCreateParams.Recurring.Interval.MONTH)
                                    .build())
                            .build());
        });
    }

    static void addItem(String home, String subscription, String tag) {
        var price = price(home, tag);
        act(
                home,
                stripe -> stripe.subscriptions()
                        .update(
                                subscription,
                                SubscriptionUpdateParams.builder()
                                        .addItem(SubscriptionUpdateParams.Item.builder()
                                                .setPrice(price)
                                                .build())
                                        .build()));
    }

    static List<String> tags(String home, String subscription) {
        return ask(
                home,
                stripe -> stripe.subscriptions().retrieve(subscription).getItems().getData().stream()
                        .map(item -> item.getPrice().getLookupKey())
                        .toList());
    }

    static void refund(String home, String charge, long cents) {
        act(
                home,
                stripe -> stripe.refunds()
                        .create(RefundCreateParams.builder()
                                .setCharge(charge)
                                .setAmount(cents)
                                .build()));
    }

    /** A subscription that says it is another account's. */
    static void claim(String home, String subscription, String account) {
        act(
                home,
                stripe -> stripe.subscriptions()
                        .update(
                                subscription,
                                SubscriptionUpdateParams.builder()
                                        .putMetadata("account_id", account)
                                        .build()));
    }

    /** Somebody who says that they are an account's. */
    static String customer(String home, String account) {
        return ask(
                home,
                stripe -> stripe.customers()
                        .create(CustomerCreateParams.builder()
                                .setEmail("other@hands.example")
                                .putMetadata("account_id", account)
                                .build())
                        .getId());
    }

    /** All that live, the newest first. */
    static List<String> subscriptions(String home, String customer) {
        return ask(
                home,
                stripe ->
                        stripe
                                .subscriptions()
                                .list(SubscriptionListParams.builder()
                                        .setCustomer(customer)
                                        .build())
                                .getData()
                                .stream()
                                .map(Subscription::getId)
                                .toList());
    }

    /** Whoever sends an identifier that Stripe knows is refused. */
    static boolean isOnTheMeter(String home, String customer, String identifier) {
        var usage = MeterEventCreateParams.builder()
                .setEventName(StripeSetup.METER)
                .setIdentifier(identifier)
                .putPayload("stripe_customer_id", customer)
                .putPayload("value", "1")
                .build();
        try {
            act(home, stripe -> stripe.billing().meterEvents().create(usage));
            return false;
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getMessage()).contains(identifier);
        }
    }

    static List<Long> itemsInCents(String home, String customer) {
        var amounts = new ArrayList<Long>();
        act(
                home,
                stripe -> stripe.invoiceItems()
                        .list(InvoiceItemListParams.builder()
                                .setCustomer(customer)
                                .build())
                        .getData()
                        .forEach(item -> amounts.add(item.getAmount())));
        return amounts;
    }

    static void resume(String home, String subscription) {
        act(home, stripe -> stripe.subscriptions().resume(subscription));
    }

    /** The last payment that somebody made. */
    static String charge(String home, String customer) {
        return ask(
                home,
                stripe -> stripe.charges()
                        .list(ChargeListParams.builder().setCustomer(customer).build())
                        .getData()
                        .getFirst()
                        .getId());
    }

    /** Plan and status, as an operator would read them off the Dashboard; one subscription lives at most. */
    static String end(String home, String customer) {
        var all = ask(
                home,
                stripe -> stripe.subscriptions()
                        .list(SubscriptionListParams.builder()
                                .setCustomer(customer)
                                .setStatus(SubscriptionListParams.Status.ALL)
                                .build())
                        .getData());
        return all.stream()
                .filter(it ->
                        !Set.of("canceled", "incomplete", "incomplete_expired").contains(it.getStatus()))
                .map(OtherHands::end)
                .reduce((one, other) -> one + " and " + other)
                .or(() -> all.stream().findFirst().map(newest -> "free " + newest.getStatus()))
                .orElse("free none");
    }

    private static String end(Subscription subscription) {
        return subscription.getItems().getData().stream()
                .filter(item -> "licensed".equals(item.getPrice().getRecurring().getUsageType()))
                .map(item -> item.getPrice().getLookupKey().split("_")[1] + " " + subscription.getStatus())
                .findFirst()
                .orElseThrow();
    }

    private static void act(String home, Deed deed) {
        var unused = ask(home, stripe -> {
            deed.with(stripe);
            return "";
        });
    }

    private static <T> T ask(String home, Question<T> question) {
        try {
            return question.to(StripeClient.builder()
                    .setApiKey(PretendStripe.KEY)
                    .setApiBase(home)
                    .build()
                    .v1());
        } catch (StripeException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
