package com.listwright.sandbox.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.Subscription;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.SubscriptionCancelParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.common.EmptyParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a subscription goes through from the till to its end, seen through Stripe's own client. */
class SubscriptionLifeTest {
    private static final Instant START = Instant.parse("2026-01-31T10:00:00Z");

    private final StripeVisit visit = StripeVisit.at(Clock.fixed(START, ZoneOffset.UTC));

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aPaidCheckoutLeavesAnActiveSubscriptionWithItsPeriodOnTheItem() throws StripeException {
        var customer = visit.customer();
        var session = visit.open(customer, visit.solo());
        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(visit.stripe().pay(session.getId(), Card.PAYS)).isTrue();
        var done = visit.client().v1().checkout().sessions().retrieve(session.getId());
        assertThat(done.getStatus()).isEqualTo("complete");
        assertThat(done.getPaymentStatus()).isEqualTo("paid");
        var subscription = visit.client().v1().subscriptions().retrieve(done.getSubscription());
        assertThat(subscription.getStatus()).isEqualTo("active");
        assertThat(subscription.getMetadata()).containsEntry("account_id", "acct_1");
        assertThat(subscription.getBillingMode().getType()).isEqualTo("flexible");
        assertThat(StripeVisit.end(subscription)).isEqualTo(Instant.parse("2026-02-28T10:00:00Z"));
        var invoice = visit.client().v1().invoices().retrieve(subscription.getLatestInvoice());
        assertThat(invoice.getStatus()).isEqualTo("paid");
        assertThat(invoice.getTotal()).isEqualTo(2400);
        assertThat(invoice.getParent().getSubscriptionDetails().getSubscription())
                .isEqualTo(subscription.getId());
        assertThat(invoice.getLines()
                        .getData()
                        .getFirst()
                        .getPricing()
                        .getPriceDetails()
                        .getPrice())
                .isEqualTo(
                        subscription.getItems().getData().getFirst().getPrice().getId());
        assertThat(visit.told())
                .containsSubsequence(
                        "customer.created",
                        "customer.subscription.created",
                        "invoice.paid",
                        "customer.subscription.updated",
                        "checkout.session.completed");
    }

    @Test
    void aDeclinedFirstPaymentLeavesItIncompleteAndADayLaterExpired() throws StripeException {
        var customer = visit.customer();
        var session = visit.open(customer, visit.solo());
        assertThat(visit.stripe().pay(session.getId(), Card.DECLINES)).isFalse();
        var subscription = all(customer.getId()).getFirst();
        assertThat(subscription.getStatus()).isEqualTo("incomplete");
        visit.stripe().advanceTo(START.plus(Duration.ofHours(22)));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("incomplete");
        visit.stripe().advanceTo(START.plus(Duration.ofHours(24)));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("incomplete_expired");
        assertThat(visit.told()).contains("invoice.payment_failed", "invoice.voided", "checkout.session.expired");
    }

    @Test
    void aSecondCardAfterADeclinedOnePaysTheSameSubscription() throws StripeException {
        var customer = visit.customer();
        var session = visit.open(customer, visit.solo());
        visit.stripe().pay(session.getId(), Card.DECLINES);
        assertThat(visit.stripe().pay(session.getId(), Card.PAYS)).isTrue();
        assertThat(all(customer.getId()))
                .singleElement()
                .satisfies(it -> assertThat(it.getStatus()).isEqualTo("active"));
    }

    @Test
    void whatBeganOnThe31stTurnsOnTheLastDayOfShorterMonths() throws StripeException {
        var subscription = visit.subscribed(visit.customer(), visit.solo());
        visit.stripe().advanceTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(StripeVisit.end(visit.again(subscription))).isEqualTo(Instant.parse("2026-03-31T10:00:00Z"));
        visit.stripe().advanceTo(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(StripeVisit.end(visit.again(subscription))).isEqualTo(Instant.parse("2026-04-30T10:00:00Z"));
        assertThat(visit.invoices(subscription))
                .hasSize(3)
                .allSatisfy(invoice -> assertThat(invoice.getStatus()).isEqualTo("paid"));
    }

    @Test
    void aRenewalThatFailsIsTriedAgainAndRecoversWithABetterCard() throws StripeException {
        var customer = visit.customer();
        var subscription = visit.subscribed(customer, visit.solo());
        visit.stripe().card(customer.getId(), Card.DECLINES);
        var renewal = Instant.parse("2026-02-28T10:00:00Z");
        visit.stripe().advanceTo(renewal.plusSeconds(60));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("active");
        visit.stripe().advanceTo(renewal.plus(Duration.ofHours(2)));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("past_due");
        visit.stripe().card(customer.getId(), Card.PAYS);
        visit.stripe().advanceTo(renewal.plus(Duration.ofDays(4)));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("active");
        assertThat(visit.invoices(subscription).getFirst().getAttemptCount()).isEqualTo(2);
    }

    @Test
    void aRenewalThatIsNeverPaidEndsItAfterTheLastRetry() throws StripeException {
        var customer = visit.customer();
        var subscription = visit.subscribed(customer, visit.solo());
        visit.stripe().card(customer.getId(), Card.DECLINES);
        visit.stripe().advanceTo(Instant.parse("2026-03-14T00:00:00Z"));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("past_due");
        visit.stripe().advanceTo(Instant.parse("2026-03-16T00:00:00Z"));
        var over = visit.again(subscription);
        assertThat(over.getStatus()).isEqualTo("canceled");
        assertThat(over.getCancellationDetails().getReason()).isEqualTo("payment_failed");
    }

    @Test
    void theAccountMayPreferThatUnpaidSubscriptionsStayUnpaid() throws StripeException {
        var customer = visit.customer();
        var subscription = visit.subscribed(customer, visit.solo());
        visit.stripe().settings().afterTheLastRetry(Settings.AfterTheLastRetry.MARK_UNPAID);
        visit.stripe().card(customer.getId(), Card.DECLINES);
        visit.stripe().advanceTo(Instant.parse("2026-03-16T00:00:00Z"));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("unpaid");
        visit.stripe().card(customer.getId(), Card.PAYS);
        visit.client()
                .v1()
                .invoices()
                .pay(visit.invoices(subscription).getFirst().getId());
        assertThat(visit.again(subscription).getStatus()).isEqualTo("active");
    }

    @Test
    void itCanBeCancelledForThePeriodsEndAndTakenBack() throws StripeException {
        var subscription = visit.subscribed(visit.customer(), visit.solo());
        var cancelled = update(subscription.getId(), it -> it.setCancelAtPeriodEnd(true));
        assertThat(cancelled.getCancelAt())
                .isEqualTo(StripeVisit.end(subscription).getEpochSecond());
        var back = update(subscription.getId(), it -> it.setCancelAtPeriodEnd(false));
        assertThat(back.getCancelAt()).isNull();
        update(subscription.getId(), it -> it.setCancelAtPeriodEnd(true));
        visit.stripe().advanceTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("canceled");
        assertThat(visit.invoices(subscription)).hasSize(1);
    }

    @Test
    void itCanBeCancelledAtOnce() throws StripeException {
        var customer = visit.customer();
        var subscription = visit.subscribed(customer, visit.solo());
        var over = visit.client()
                .v1()
                .subscriptions()
                .cancel(subscription.getId(), SubscriptionCancelParams.builder().build());
        assertThat(over.getStatus()).isEqualTo("canceled");
        assertThat(over.getEndedAt()).isEqualTo(START.getEpochSecond());
        assertThat(visit.told()).endsWith("customer.subscription.deleted");
        assertThat(all(customer.getId())).hasSize(1);
    }

    @Test
    void aTrialIsAnnouncedThenPaidFor() throws StripeException {
        var customer = visit.customer();
        var params = visit.checkout(customer, visit.solo())
                .setSubscriptionData(SessionCreateParams.SubscriptionData.builder()
                        .setTrialPeriodDays(14L)
                        .build())
                .build();
        var session = visit.client().v1().checkout().sessions().create(params);
        visit.stripe().pay(session.getId(), Card.PAYS);
        var subscription = all(customer.getId()).getFirst();
        assertThat(subscription.getStatus()).isEqualTo("trialing");
        assertThat(visit.client()
                        .v1()
                        .checkout()
                        .sessions()
                        .retrieve(session.getId())
                        .getPaymentStatus())
                .isEqualTo("no_payment_required");
        visit.stripe().advanceTo(START.plus(Duration.ofDays(12)));
        assertThat(visit.told()).contains("customer.subscription.trial_will_end");
        visit.stripe().advanceTo(START.plus(Duration.ofDays(15)));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("active");
        assertThat(visit.invoices(subscription).getFirst().getTotal()).isEqualTo(2400);
    }

    @Test
    void pausedCollectionLeavesItActiveAndAsksForNothing() throws StripeException {
        var subscription = visit.subscribed(visit.customer(), visit.solo());
        update(
                subscription.getId(),
                it -> it.setPauseCollection(SubscriptionUpdateParams.PauseCollection.builder()
                        .setBehavior(SubscriptionUpdateParams.PauseCollection.Behavior.VOID)
                        .build()));
        visit.stripe().advanceTo(Instant.parse("2026-03-01T00:00:00Z"));
        var paused = visit.again(subscription);
        assertThat(paused.getStatus()).isEqualTo("active");
        assertThat(paused.getPauseCollection().getBehavior()).isEqualTo("void");
        assertThat(visit.invoices(subscription).getFirst().getStatus()).isEqualTo("void");
        visit.stripe().advanceTo(Instant.parse("2026-04-01T00:00:00Z"));
        var resumed = update(subscription.getId(), it -> it.setPauseCollection(EmptyParam.EMPTY));
        assertThat(resumed.getPauseCollection()).isNull();
    }

    @Test
    void aDeletedCustomerTakesTheSubscriptionAlong() throws StripeException {
        var customer = visit.customer();
        var subscription = visit.subscribed(customer, visit.solo());
        visit.client().v1().customers().delete(customer.getId());
        assertThat(visit.client().v1().customers().retrieve(customer.getId()).getDeleted())
                .isTrue();
        assertThat(visit.again(subscription).getStatus()).isEqualTo("canceled");
        assertThat(visit.told()).endsWith("customer.subscription.deleted", "customer.deleted");
        assertThat(visit.client()
                        .v1()
                        .invoices()
                        .list(InvoiceListParams.builder()
                                .setCustomer(customer.getId())
                                .build())
                        .getData())
                .hasSize(1);
    }

    private List<Subscription> all(String customer) throws StripeException {
        return visit.client()
                .v1()
                .subscriptions()
                .list(SubscriptionListParams.builder()
                        .setCustomer(customer)
                        .setStatus(SubscriptionListParams.Status.ALL)
                        .build())
                .getData();
    }

    private Subscription update(String id, UnaryOperator<SubscriptionUpdateParams.Builder> change)
            throws StripeException {
        return visit.client()
                .v1()
                .subscriptions()
                .update(id, change.apply(SubscriptionUpdateParams.builder()).build());
    }
}
