package com.listwright.sandbox.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.SubscriptionScheduleCreateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.PaymentBehavior;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Upgrades, downgrades, and what they cost. */
class PlanChangeTest {
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant MIDDLE = Instant.parse("2026-04-16T00:00:00Z");

    private final StripeVisit visit = StripeVisit.at(Clock.fixed(START, ZoneOffset.UTC));

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void anUpgradeInTheMiddleOfAMonthCostsHalfTheDifferenceNow() throws StripeException {
        var subscription = visit.subscribed(visit.customer(), visit.solo());
        visit.stripe().advanceTo(MIDDLE);
        var upgraded = change(subscription, visit.team(), PaymentBehavior.PENDING_IF_INCOMPLETE);
        assertThat(upgraded.getItems().getData())
                .singleElement()
                .satisfies(item -> assertThat(item.getPrice().getLookupKey()).isEqualTo("listwright_team_month"));
        assertThat(StripeVisit.end(upgraded)).isEqualTo(StripeVisit.end(subscription));
        var invoice = visit.invoices(subscription).getFirst();
        assertThat(invoice.getBillingReason()).isEqualTo("subscription_update");
        assertThat(invoice.getTotal()).isEqualTo((8900 - 2400) / 2);
        assertThat(invoice.getLines().getData())
                .allSatisfy(line -> assertThat(
                                line.getParent().getSubscriptionItemDetails().getProration())
                        .isTrue());
    }

    @Test
    void anUpgradeWithADeclinedCardWaitsAndIsForgottenADayLater() throws StripeException {
        var customer = visit.customer();
        var subscription = visit.subscribed(customer, visit.solo());
        visit.stripe().card(customer.getId(), Card.DECLINES);
        var waiting = change(subscription, visit.team(), PaymentBehavior.PENDING_IF_INCOMPLETE);
        assertThat(waiting.getPendingUpdate().getSubscriptionItems()).hasSize(1);
        assertThat(waiting.getStatus()).isEqualTo("active");
        assertThat(waiting.getItems().getData().getFirst().getPrice().getUnitAmount())
                .isEqualTo(2400);
        visit.stripe().advanceTo(START.plus(Duration.ofHours(24)));
        assertThat(visit.again(subscription).getPendingUpdate()).isNull();
        assertThat(visit.told()).contains("customer.subscription.pending_update_expired", "invoice.voided");
    }

    @Test
    void anUpgradeThatWaitedIsAppliedWhenItsInvoiceIsPaid() throws StripeException {
        var customer = visit.customer();
        var subscription = visit.subscribed(customer, visit.solo());
        visit.stripe().card(customer.getId(), Card.DECLINES);
        change(subscription, visit.team(), PaymentBehavior.PENDING_IF_INCOMPLETE);
        visit.stripe().card(customer.getId(), Card.PAYS);
        var invoice = visit.invoices(subscription).getFirst().getId();
        visit.client().v1().invoices().pay(invoice);
        var upgraded = visit.again(subscription);
        assertThat(upgraded.getItems().getData().getFirst().getPrice().getUnitAmount())
                .isEqualTo(8900);
        assertThat(upgraded.getPendingUpdate()).isNull();
    }

    @Test
    void anUpgradeMayBeRefusedOutright() throws StripeException {
        var customer = visit.customer();
        var subscription = visit.subscribed(customer, visit.solo());
        var team = visit.team();
        visit.stripe().card(customer.getId(), Card.DECLINES);
        assertThatThrownBy(() -> change(subscription, team, PaymentBehavior.ERROR_IF_INCOMPLETE))
                .isInstanceOf(CardException.class);
        assertThat(visit.invoices(subscription)).hasSize(1);
    }

    @Test
    void aPreviewSaysTheSameAsTheChangeAndChangesNothing() throws StripeException {
        var subscription = visit.subscribed(visit.customer(), visit.solo());
        visit.stripe().advanceTo(MIDDLE);
        var preview = visit.client()
                .v1()
                .invoices()
                .createPreview(InvoiceCreatePreviewParams.builder()
                        .setSubscription(subscription.getId())
                        .setSubscriptionDetails(InvoiceCreatePreviewParams.SubscriptionDetails.builder()
                                .addItem(InvoiceCreatePreviewParams.SubscriptionDetails.Item.builder()
                                        .setId(item(subscription))
                                        .setPrice(visit.team().getId())
                                        .build())
                                .setProrationBehavior(
                                        InvoiceCreatePreviewParams.SubscriptionDetails.ProrationBehavior.ALWAYS_INVOICE)
                                .setProrationDate(MIDDLE.getEpochSecond())
                                .build())
                        .build());
        assertThat(preview.getTotal()).isEqualTo((8900 - 2400) / 2);
        assertThat(visit.invoices(subscription)).hasSize(1);
        assertThat(visit.again(subscription)
                        .getItems()
                        .getData()
                        .getFirst()
                        .getPrice()
                        .getUnitAmount())
                .isEqualTo(2400);
    }

    @Test
    void aMonthThatBecomesAYearBeginsAnew() throws StripeException {
        var subscription = visit.subscribed(visit.customer(), visit.solo());
        visit.stripe().advanceTo(MIDDLE);
        var yearly = change(
                subscription, visit.price("solo_year", 24_000, Interval.YEAR), PaymentBehavior.PENDING_IF_INCOMPLETE);
        assertThat(StripeVisit.end(yearly)).isEqualTo(Instant.parse("2027-04-16T00:00:00Z"));
        assertThat(yearly.getBillingCycleAnchor()).isEqualTo(MIDDLE.getEpochSecond());
        assertThat(visit.invoices(subscription).getFirst().getTotal()).isEqualTo(24_000 - 1200);
    }

    @Test
    void aScheduledDowngradeComesWithTheNextPeriodAndIsThenReleased() throws StripeException {
        var subscription = visit.subscribed(visit.customer(), visit.team());
        var solo = visit.solo();
        var schedule = schedule(subscription, solo);
        assertThat(visit.again(subscription).getSchedule()).isEqualTo(schedule);
        assertThat(visit.again(subscription)
                        .getItems()
                        .getData()
                        .getFirst()
                        .getPrice()
                        .getUnitAmount())
                .isEqualTo(8900);
        visit.stripe().advanceTo(Instant.parse("2026-05-02T00:00:00Z"));
        var downgraded = visit.again(subscription);
        assertThat(downgraded.getItems().getData().getFirst().getPrice().getId())
                .isEqualTo(solo.getId());
        assertThat(item(downgraded)).isEqualTo(item(subscription));
        assertThat(visit.invoices(subscription).getFirst().getTotal()).isEqualTo(2400);
        visit.stripe().advanceTo(Instant.parse("2026-06-02T00:00:00Z"));
        assertThat(visit.again(subscription).getSchedule()).isNull();
        assertThat(visit.client()
                        .v1()
                        .subscriptionSchedules()
                        .retrieve(schedule)
                        .getStatus())
                .isEqualTo("released");
    }

    @Test
    void aScheduledDowngradeCanBeTakenBack() throws StripeException {
        var subscription = visit.subscribed(visit.customer(), visit.team());
        var schedule = schedule(subscription, visit.solo());
        visit.client().v1().subscriptionSchedules().release(schedule);
        visit.stripe().advanceTo(Instant.parse("2026-05-02T00:00:00Z"));
        assertThat(visit.invoices(subscription).getFirst().getTotal()).isEqualTo(8900);
    }

    private String schedule(Subscription subscription, Price next) throws StripeException {
        var schedules = visit.client().v1().subscriptionSchedules();
        var schedule = schedules.create(SubscriptionScheduleCreateParams.builder()
                .setFromSubscription(subscription.getId())
                .build());
        var phase = schedule.getPhases().getFirst();
        schedules.update(
                schedule.getId(),
                SubscriptionScheduleUpdateParams.builder()
                        .setEndBehavior(SubscriptionScheduleUpdateParams.EndBehavior.RELEASE)
                        .addPhase(SubscriptionScheduleUpdateParams.Phase.builder()
                                .setStartDate(phase.getStartDate())
                                .setEndDate(phase.getEndDate())
                                .addItem(planned(phase.getItems().getFirst().getPrice()))
                                .build())
                        .addPhase(SubscriptionScheduleUpdateParams.Phase.builder()
                                .addItem(planned(next.getId()))
                                .build())
                        .build());
        return schedule.getId();
    }

    private static SubscriptionScheduleUpdateParams.Phase.Item planned(String price) {
        return SubscriptionScheduleUpdateParams.Phase.Item.builder()
                .setPrice(price)
                .setQuantity(1L)
                .build();
    }

    private Subscription change(Subscription subscription, Price price, PaymentBehavior behavior)
            throws StripeException {
        return visit.client()
                .v1()
                .subscriptions()
                .update(
                        subscription.getId(),
                        SubscriptionUpdateParams.builder()
                                .addItem(SubscriptionUpdateParams.Item.builder()
                                        .setId(item(subscription))
                                        .setPrice(price.getId())
                                        .build())
                                .setProrationBehavior(ProrationBehavior.ALWAYS_INVOICE)
                                .setPaymentBehavior(behavior)
                                .build());
    }

    private static String item(Subscription subscription) {
        return subscription.getItems().getData().getFirst().getId();
    }
}
