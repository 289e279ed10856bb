package com.listwright.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.WebTest;
import com.listwright.sandbox.stripe.Card;
import com.listwright.sandbox.stripe.PretendStripe;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.SubscriptionCreateParams;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The laptop's own clock, which the other tests replace by theirs. */
class ClockWebTest extends WebTest {
    @Inject
    private PretendStripe stripe;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(super.getProperties());
        properties.put("test.clock", "the-laptops");
        return properties;
    }

    @Test
    void everythingFollowsTheClock() throws StripeException {
        var ana = signedIn(ANA);
        var before = now(visitor().get("/sandbox/clock").is(200));
        var client = StripeClient.builder()
                .setApiKey(PretendStripe.KEY)
                .setApiBase(stripe.home())
                .build();
        var subscription = subscribe(client);

        var later = before.plus(Duration.ofDays(33));
        var moved = put("{\"now\": \"%s\"}".formatted(later)).is(200);
        assertThat(now(moved)).isBetween(later, later.plusSeconds(60));
        assertThat(now(visitor().get("/sandbox/clock"))).isBetween(later, later.plusSeconds(60));
        assertThat(client.v1()
                        .subscriptions()
                        .retrieve(subscription)
                        .getItems()
                        .getData()
                        .getFirst()
                        .getCurrentPeriodEnd())
                .isGreaterThan(later.getEpochSecond());
        // Nobody stays signed in for a month without coming by.
        ana.get("/api/v1/me").isProblem(401, "unauthenticated");
        var usage = signedIn(ANA).get("/api/v1/usage").is(200);
        assertThat(Instant.parse(usage.textAt("period.end"))).isAfter(later);

        put("{\"now\": \"%s\"}".formatted(before)).isProblem(409, "clock-goes-forward");
        put("{\"now\": \"%s\"}".formatted(later.plus(Duration.ofDays(10_000)))).isProblem(422, "clock-too-far");
    }

    @Test
    void aMalformedTimeIsNamed() {
        assertThat(put("{\"now\": \"tomorrow\"}").is(400).faultyFields()).containsExactly("now");
        assertThat(put("{}").faultyFields()).containsExactly("now");
    }

    private Reply put(String json) {
        return visitor().send("PUT", "/sandbox/clock", json);
    }

    private static Instant now(Reply reply) {
        return Instant.parse(reply.textAt("now"));
    }

    private String subscribe(StripeClient client) throws StripeException {
        var product = client.v1()
                .products()
                .create(ProductCreateParams.builder().setName("Solo").build());
        var price = client.v1()
                .prices()
                .create(PriceCreateParams.builder()
                        .setProduct(product.getId())
                        .setCurrency("usd")
                        .setUnitAmount(2400L)
                        .setRecurring(PriceCreateParams.Recurring.builder()
                                .setInterval(PriceCreateParams.Recurring.Interval.MONTH)
                                .build())
                        .build());
        var customer = client.v1()
                .customers()
                .create(CustomerCreateParams.builder().setName("Ana").build());
        stripe.card(customer.getId(), Card.PAYS);
        return client.v1()
                .subscriptions()
                .create(SubscriptionCreateParams.builder()
                        .setCustomer(customer.getId())
                        .addItem(SubscriptionCreateParams.Item.builder()
                                .setPrice(price.getId())
                                .build())
                        .build())
                .getId();
    }
}
