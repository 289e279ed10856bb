package com.listwright.sandbox.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.model.Invoice;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A pretended Stripe, and the real client that talks to it. */
record StripeVisit(PretendStripe stripe, StripeClient client) implements AutoCloseable {
    static StripeVisit at(Clock clock) {
        try {
            var stripe = PretendStripe.start(clock, () -> URI.create("http://localhost:1/nobody"));
            stripe.sendsByItself(false);
            return new StripeVisit(stripe, client(stripe, PretendStripe.KEY));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static StripeClient client(PretendStripe stripe, String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(stripe.home())
                .setConnectTimeout(20_000)
                .setReadTimeout(20_000)
                .setMaxNetworkRetries(0)
                .build();
    }

    Customer customer() throws StripeException {
        return client.v1()
                .customers()
                .create(CustomerCreateParams.builder()
                        .setName("Zoë Okafor")
                        .setEmail("zoe@harbor.example")
                        .putMetadata("account_id", "acct_1")
                        .build());
    }

    Price price(String key, long cents, PriceCreateParams.Recurring.Interval interval) throws StripeException {
        var product = client.v1()
                .products()
                .create(ProductCreateParams.builder()
                        .setName("Listwright " + key)
                        .build());
        return client.v1()
                .prices()
                .create(PriceCreateParams.builder()
                        .setProduct(product.getId())
                        .setCurrency("usd")
                        .setUnitAmount(cents)
                        .setLookupKey("listwright_" + key)
                        .setRecurring(PriceCreateParams.Recurring.builder()
                                .setInterval(interval)
                                .build())
                        .build());
    }

    Price solo() throws StripeException {
        return price("solo_month", 2400, PriceCreateParams.Recurring.Interval.MONTH);
    }

    Price team() throws StripeException {
        return price("team_month", 8900, PriceCreateParams.Recurring.Interval.MONTH);
    }

    SessionCreateParams.Builder checkout(Customer customer, Price price) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setCustomer(customer.getId())
                .setClientReferenceId("acct_1")
                .setSuccessUrl("http://localhost:8080/settings/billing?session={CHECKOUT_SESSION_ID}")
                .setCancelUrl("http://localhost:8080/settings/billing")
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setPrice(price.getId())
                        .setQuantity(1L)
                        .build());
    }

    Session open(Customer customer, Price price) throws StripeException {
        var terms = SessionCreateParams.SubscriptionData.builder()
                .putMetadata("account_id", "acct_1")
                .build();
        return client.v1()
                .checkout()
                .sessions()
                .create(checkout(customer, price).setSubscriptionData(terms).build());
    }

    /** Somebody who has just paid for a plan. */
    Subscription subscribed(Customer customer, Price price) throws StripeException {
        var session = open(customer, price);
        stripe.pay(session.getId(), Card.PAYS);
        return client.v1()
                .subscriptions()
                .retrieve(client.v1()
                        .checkout()
                        .sessions()
                        .retrieve(session.getId())
                        .getSubscription());
    }

    Subscription again(Subscription subscription) throws StripeException {
        return client.v1().subscriptions().retrieve(subscription.getId());
    }

    List<Invoice> invoices(Subscription subscription) throws StripeException {
        return client.v1()
                .invoices()
                .list(InvoiceListParams.builder()
                        .setSubscription(subscription.getId())
                        .build())
                .getData();
    }

    /** The types of all events about things, in their order. */
    List<String> told() {
        return stripe.events().stream().map(Happened::type).toList();
    }

    static Instant end(Subscription subscription) {
        return Instant.ofEpochSecond(
                subscription.getItems().getData().getFirst().getCurrentPeriodEnd());
    }

    @Override
    public void close() {
        stripe.close();
    }
}
