package com.listwright.sandbox.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.billing.Meter;
import com.stripe.param.InvoiceItemCreateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.billing.MeterCreateParams;
import com.stripe.param.billing.MeterEventCreateParams;
import com.stripe.param.billing.MeterEventSummaryListParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pieces beyond the allowance: counted by a meter, billed when the period is over. */
class MeteredUseTest {
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

    private final StripeVisit visit = StripeVisit.at(Clock.fixed(START, ZoneOffset.UTC));
    private Customer customer;
    private Meter meter;
    private Subscription subscription;

    @BeforeEach
    void subscribe() throws StripeException {
        meter = visit.client()
                .v1()
                .billing()
                .meters()
                .create(MeterCreateParams.builder()
                        .setDisplayName("Pieces")
                        .setEventName("pieces")
                        .setDefaultAggregation(MeterCreateParams.DefaultAggregation.builder()
                                .setFormula(MeterCreateParams.DefaultAggregation.Formula.SUM)
                                .build())
                        .build());
        customer = visit.customer();
        var plan = visit.price("brokerage_month", 29_900, PriceCreateParams.Recurring.Interval.MONTH);
        var params = visit.checkout(customer, plan)
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setPrice(overage().getId())
                        .build())
                .build();
        var session = visit.client().v1().checkout().sessions().create(params);
        visit.stripe().pay(session.getId(), Card.PAYS);
        subscription = visit.client()
                .v1()
                .subscriptions()
                .retrieve(visit.client()
                        .v1()
                        .checkout()
                        .sessions()
                        .retrieve(session.getId())
                        .getSubscription());
    }

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void whatWasUsedIsBilledWithTheNextPeriod() throws StripeException {
        use("one", 30, START.minusSeconds(60));
        use("two", 100, START);
        use("three", 50, START);
        visit.stripe().advanceTo(Instant.parse("2026-05-01T00:30:00Z"));
        // A draft still takes what comes late.
        use("four", 5, Instant.parse("2026-04-30T23:00:00Z"));
        visit.stripe().advanceTo(Instant.parse("2026-05-01T02:00:00Z"));
        var invoice = visit.invoices(subscription).getFirst();
        assertThat(invoice.getStatus()).isEqualTo("paid");
        assertThat(invoice.getTotal()).isEqualTo(29_900 + 155 * 2);
        assertThat(invoice.getLines().getData())
                .extracting(line -> line.getQuantity())
                .containsExactlyInAnyOrder(1L, 155L);
    }

    @Test
    void anIdentifierCountsOnceInADay() throws StripeException {
        use("one", 100, START);
        assertThatThrownBy(() -> use("one", 100, START)).isInstanceOf(InvalidRequestException.class);
        assertThat(counted()).isEqualTo(100);
        visit.stripe().advanceTo(START.plus(Duration.ofHours(25)));
        use("one", 100, START);
        assertThat(counted()).isEqualTo(200);
    }

    @Test
    void whatIsTooOldOrFromTheFutureIsRefused() {
        assertThatThrownBy(() -> use("old", 1, START.minus(Duration.ofDays(36))))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> use("early", 1, START.plus(Duration.ofMinutes(6))))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void aLineCanBePutOnTheNextInvoice() throws StripeException {
        visit.client()
                .v1()
                .invoiceItems()
                .create(InvoiceItemCreateParams.builder()
                        .setCustomer(customer.getId())
                        .setCurrency("usd")
                        .setAmount(84L)
                        .setDescription("42 pieces in February")
                        .build());
        visit.stripe().advanceTo(Instant.parse("2026-05-01T02:00:00Z"));
        assertThat(visit.invoices(subscription).getFirst().getTotal()).isEqualTo(29_900 + 84);
    }

    @Test
    void whatWasUsedIsBilledWhenThePlanEndsWithItsPeriod() throws StripeException {
        visit.client()
                .v1()
                .subscriptions()
                .update(
                        subscription.getId(),
                        SubscriptionUpdateParams.builder()
                                .setCancelAtPeriodEnd(true)
                                .build());
        use("one", 10, START);
        visit.stripe().advanceTo(Instant.parse("2026-05-01T02:00:00Z"));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("canceled");
        assertThat(visit.invoices(subscription).getFirst().getTotal()).isEqualTo(20);
    }

    private Price overage() throws StripeException {
        var product = visit.client()
                .v1()
                .products()
                .create(ProductCreateParams.builder().setName("Extra pieces").build());
        return visit.client()
                .v1()
                .prices()
                .create(PriceCreateParams.builder()
                        .setProduct(product.getId())
                        .setCurrency("usd")
                        .setUnitAmount(2L)
                        .setRecurring(PriceCreateParams.Recurring.builder()
                                .setInterval(PriceCreateParams.Recurring.Interval.MONTH)
                                .setUsageType(PriceCreateParams.Recurring.UsageType.METERED)
                                .setMeter(meter.getId())
                                .build())
                        .build());
    }

    private void use(String identifier, long pieces, Instant at) throws StripeException {
        visit.client()
                .v1()
                .billing()
                .meterEvents()
                .create(MeterEventCreateParams.builder()
                        .setEventName("pieces")
                        .setIdentifier(identifier)
                        .setTimestamp(at.getEpochSecond())
                        .putPayload("stripe_customer_id", customer.getId())
                        .putPayload("value", String.valueOf(pieces))
                        .build());
    }

    private long counted() throws StripeException {
        var list = MeterEventSummaryListParams.builder()
                .setCustomer(customer.getId())
                .setStartTime(START.getEpochSecond())
                .setEndTime(START.plus(Duration.ofDays(30)).getEpochSecond())
                .build();
        return visit.client().v1().billing().meters().eventSummaries().list(meter.getId(), list).getData().stream()
                .mapToLong(summary -> summary.getAggregatedValue().longValue())
                .sum();
    }
}
