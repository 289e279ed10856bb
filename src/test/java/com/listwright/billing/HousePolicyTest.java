package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import com.listwright.billing.Truth.Upcoming;
import com.listwright.billing.stripe.BilledDispute;
import com.listwright.billing.stripe.BilledInvoice;
import com.listwright.billing.stripe.BilledSubscription;
import com.listwright.billing.stripe.BilledSubscription.Item;
import com.listwright.billing.stripe.BilledSubscription.Status;
import io.micronaut.serde.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousePolicyTest {
    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant END = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-10T00:00:00Z");

    private final HousePolicy policy = new HousePolicy(new Plans(ObjectMapper.getDefault()));

    @ParameterizedTest
    @CsvSource({
        "TRIALING, PAID, SOLO",
        "ACTIVE, PAID, SOLO",
        "PAST_DUE, GRACE, SOLO",
        "UNPAID, SUSPENDED, FREE",
        "PAUSED, SUSPENDED, FREE",
        "UNKNOWN, SUSPENDED, FREE"
    })
    void aStatusHasItsAccess(Status status, Access access, Plan plan) {
        var verdict = judge(truth(List.of(subscription("sub_1", status, "listwright_solo_month")), List.of()));
        var given = verdict.subscription().orElseThrow();
        assertThat(given.access()).isEqualTo(access);
        assertThat(given.planAt(NOW)).isEqualTo(plan);
        assertThat(verdict.footing().status()).isEqualTo(status.toString());
    }

    @ParameterizedTest
    @CsvSource({"INCOMPLETE", "INCOMPLETE_EXPIRED", "CANCELED"})
    void whatDoesNotLiveGivesNothing(Status status) {
        var verdict = judge(truth(List.of(subscription("sub_1", status, "listwright_solo_month")), List.of()));
        assertThat(verdict.subscription()).isEmpty();
        assertThat(verdict.footing().status()).isEqualTo(status.toString());
    }

    @Test
    void graceIsAWeekFromTheFirstFailureOfTheOpenInvoice() {
        var failing = invoice("sub_1", "open", 3, START.plusSeconds(3600));
        var paid = invoice("sub_1", "paid", 1, START.minus(Duration.ofDays(30)));
        var other = invoice("sub_2", "open", 1, START.minus(Duration.ofDays(30)));
        var truth = truth(
                List.of(subscription("sub_1", Status.PAST_DUE, "listwright_solo_month")),
                List.of(failing, paid, other));
        var given = judge(truth).subscription().orElseThrow();
        var end = START.plusSeconds(3600).plus(Duration.ofDays(7));
        assertThat(given.graceUntil()).isEqualTo(end);
        assertThat(given.accessAt(end.minusMillis(1))).isEqualTo(Access.GRACE);
        assertThat(given.accessAt(end)).isEqualTo(Access.SUSPENDED);
        assertThat(given.planAt(end)).isEqualTo(Plan.FREE);
    }

    @Test
    void whatElseIsOnTheBillDecidesNothing() {
        var items = List.of(
                new Item("si_0", "price_0", "legacy_photos", true, START.minusSeconds(9), END.minusSeconds(9)),
                new Item("si_1", "price_1", "listwright_solo_month", true, START, END),
                new Item("si_2", "price_2", "listwright_team_month", true, START, END),
                new Item("si_3", "price_3", null, true, START, END));
        var verdict = judge(truth(List.of(subscription("sub_1", Status.ACTIVE, items, null, false)), List.of()));
        assertThat(verdict.subscription().orElseThrow().plan()).isEqualTo(Plan.TEAM);
        assertThat(verdict.subscription().orElseThrow().periodEnd()).isEqualTo(END);
    }

    @Test
    void theLicensedItemIsThePlanWhereverItStands() {
        var items = List.of(
                new Item("si_2", "price_2", "listwright_brokerage_overage_month", false, START.minusSeconds(9), END),
                new Item("si_1", "price_1", "listwright_brokerage_month", true, START, END));
        var verdict = judge(truth(List.of(subscription("sub_1", Status.ACTIVE, items, null, false)), List.of()));
        assertThat(verdict.subscription().orElseThrow().plan()).isEqualTo(Plan.BROKERAGE);
        assertThat(verdict.subscription().orElseThrow().periodStart()).isEqualTo(START);
    }

    @Test
    void aCancellationShowsInEitherField() {
        for (var sub : List.of(
                subscription("sub_1", Status.ACTIVE, items("listwright_solo_month"), END, false),
                subscription("sub_1", Status.ACTIVE, items("listwright_solo_month"), null, true))) {
            var verdict = judge(truth(List.of(sub), List.of()));
            assertThat(verdict.footing().cancelAt()).isEqualTo(END);
            assertThat(verdict.subscription().orElseThrow().planAt(END.minusMillis(1)))
                    .isEqualTo(Plan.SOLO);
            assertThat(verdict.subscription().orElseThrow().planAt(END)).isEqualTo(Plan.FREE);
        }
    }

    @Test
    void theMostValuablePaidUpOneDecidesInWhicheverOrderTheyCome() {
        var subscriptions = List.of(
                subscription("sub_solo", Status.ACTIVE, "listwright_solo_month"),
                subscription("sub_team", Status.ACTIVE, "listwright_team_month"),
                subscription("sub_brokerage", Status.PAST_DUE, "listwright_brokerage_month"),
                subscription("sub_dead", Status.CANCELED, "listwright_brokerage_year"));
        for (var order : List.of(subscriptions, subscriptions.reversed())) {
            var verdict = judge(truth(order, List.of()));
            assertThat(verdict.footing().subscriptionId()).isEqualTo("sub_team");
            assertThat(verdict.odd()).singleElement().asString().contains("3 subscriptions live");
        }
    }

    @Test
    void aPriceThatIsNotOursGivesNothingAndIsTold() {
        var verdict = judge(truth(List.of(subscription("sub_1", Status.ACTIVE, "somebody_elses")), List.of()));
        assertThat(verdict.subscription()).isEmpty();
        assertThat(verdict.odd()).isNotEmpty();
    }

    @Test
    void whatIsScheduledTakesOverAtThePeriodsEnd() {
        var sub = subscription("sub_1", Status.ACTIVE, "listwright_team_month");
        var next = new Upcoming(new Offer(Plan.SOLO, Interval.MONTH), END);
        var verdict = policy.judge(new Truth(List.of(sub), List.of(), List.of(), Map.of("sub_1", next)), null, NOW);
        assertThat(verdict.subscription().orElseThrow().planAt(END)).isEqualTo(Plan.SOLO);
        assertThat(verdict.footing().nextAt()).isEqualTo(END);
    }

    @Test
    void anOpenDisputeFreezesOverageAndNothingElse() {
        var sub = subscription("sub_1", Status.ACTIVE, "listwright_brokerage_month");
        for (var status : List.of("needs_response", "under_review", "warning_needs_response", "something_new")) {
            assertThat(disputed(sub, status).overageFrozen()).as(status).isTrue();
            assertThat(disputed(sub, status).planAt(NOW)).isEqualTo(Plan.BROKERAGE);
        }
        for (var status : List.of("won", "lost", "warning_closed", "prevented")) {
            assertThat(disputed(sub, status).overageFrozen()).as(status).isFalse();
        }
    }

    private Subscription disputed(BilledSubscription sub, String status) {
        var dispute = new BilledDispute("dp_1", "ch_1", status, "fraudulent", 100, "usd", START);
        return policy.judge(new Truth(List.of(sub), List.of(), List.of(dispute), Map.of()), null, NOW)
                .subscription()
                .orElseThrow();
    }

    @Test
    void aPeriodThatBeganOnTheLastOfAShortMonthIsCountedFromThe31st() {
        var anchor = Instant.parse("2027-01-31T10:00:00Z");
        var start = Instant.parse("2027-02-28T10:00:00Z");
        var end = Instant.parse("2027-03-31T10:00:00Z");
        var item = new Item("si_1", "price_1", "listwright_solo_month", true, start, end);
        var sub = new BilledSubscription(
                "sub_1", "cus_1", Status.ACTIVE, List.of(item), anchor, anchor, null, false, null, null, false, null);
        var given = judge(truth(List.of(sub), List.of())).subscription().orElseThrow();
        assertThat(Period.around(start.plusSeconds(1), given.anchor())).isEqualTo(new Period(start, end));
    }

    @Test
    void theSameTruthInAnotherOrderIsTheSameVerdict() {
        var invoices = new java.util.ArrayList<>(List.of(
                invoice("sub_1", "open", 1, START),
                invoice("sub_1", "open", 1, START.plusSeconds(60)),
                invoice("sub_1", "draft", 0, START.minusSeconds(60))));
        var sub = List.of(subscription("sub_1", Status.PAST_DUE, "listwright_team_year"));
        var first = judge(truth(sub, invoices));
        Collections.reverse(invoices);
        assertThat(judge(truth(sub, invoices)).subscription()).isEqualTo(first.subscription());
        assertThat(first.footing().pastDueSince()).isEqualTo(START);
    }

    private Verdict judge(Truth truth) {
        return policy.judge(truth, null, NOW);
    }

    private static Truth truth(List<BilledSubscription> subscriptions, List<BilledInvoice> invoices) {
        return new Truth(subscriptions, invoices, List.of(), Map.of());
    }

    private static List<Item> items(String tag) {
        return List.of(new Item("si_1", "price_1", tag, true, START, END));
    }

    private static BilledSubscription subscription(String id, Status status, String tag) {
        return subscription(id, status, items(tag), null, false);
    }

    private static BilledSubscription subscription(
            String id, Status status, List<Item> items, @Nullable Instant cancelAt, boolean atPeriodEnd) {
        return new BilledSubscription(
                id, "cus_1", status, items, START, START, cancelAt, atPeriodEnd, null, null, false, null);
    }

    private static BilledInvoice invoice(String subscription, String status, long attempts, Instant finalized) {
        return new BilledInvoice(
                "in_" + finalized.getEpochSecond(),
                "cus_1",
                subscription,
                null,
                status,
                2400,
                2400,
                0,
                "usd",
                attempts,
                finalized,
                finalized,
                null,
                null,
                null,
                List.of());
    }
}
