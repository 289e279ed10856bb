package com.listwright.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.listwright.account.Account;
import com.listwright.account.Caller;
import com.listwright.account.MemberId;
import com.listwright.account.Plan;
import com.listwright.account.Role;
import com.listwright.account.SessionId;
import com.listwright.billing.Access;
import com.listwright.billing.Interval;
import com.listwright.billing.Period;
import com.listwright.billing.Subscription;
import com.listwright.llm.Answer;
import com.listwright.metering.Grants.Grant.AlreadyGiven;
import com.listwright.metering.Grants.Grant.Given;
import com.listwright.metering.Quota.Reservation.Exhausted;
import com.listwright.metering.Quota.Settlement.Settled;
import com.listwright.metering.UsageThresholdReached.Threshold;
import com.listwright.platform.AccountId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowanceTest extends MeteringTest {
    @Inject
    Heard heard;

    @Test
    void anUpgradeAppliesAtOnceAndWhatWasUsedStaysUsed() {
        var office = office(Plan.SOLO);
        var anchor = usage.standing(office).startsAt();
        deliver(office, 10);
        subscribe(office, Plan.TEAM, anchor);
        assertNumbers(office, 2000, 10);
        assertThat(planOf(office)).isEqualTo(Plan.TEAM);
    }

    @Test
    void aDowngradeWaitsForTheEndOfThePeriod() {
        var office = office(Plan.TEAM);
        deliver(office, 5);
        subscriptions.follow(
                office,
                subscription(Plan.TEAM, Access.PAID, usage.standing(office).startsAt(), Plan.SOLO, null));
        assertNumbers(office, 2000, 5);
        toTheNextPeriod(office);
        assertNumbers(office, 400 + 1995, 0);
        assertThat(usage.standing(office).plan()).isEqualTo(Plan.SOLO);
    }

    @Test
    void whoGoesBelowWhatIsUsedKeepsWhatIsWritten() {
        var office = office(Plan.SOLO);
        deliver(office, 20);
        subscriptions.follow(
                office,
                subscription(Plan.FREE, Access.PAID, usage.standing(office).startsAt(), null, null));
        assertThat(usage.entries(office, null, 100)).hasSize(20);
        assertThat(usage.standing(office).plan()).isEqualTo(Plan.FREE);
        assertNumbers(office, 15, 0);
    }

    @Test
    void aCancelledSubscriptionEndsWithItsPeriodAndLeavesNothingBehindButTheData() {
        var office = office(Plan.SOLO);
        deliver(office, 5);
        subscriptions.follow(
                office,
                subscription(Plan.SOLO, Access.PAID, usage.standing(office).startsAt(), Plan.FREE, null));
        assertNumbers(office, 400, 5);
        toTheNextPeriod(office);
        assertNumbers(office, 15, 0);
        assertThat(usage.standing(office).startsAt())
                .isEqualTo(Period.ofCalendar(clock.instant()).start());
        assertThat(usage.entries(office, null, 100)).hasSize(5);
    }

    @Test
    void graceCarriesForAWhileAndPayingBringsEverythingBack() {
        var office = office(Plan.SOLO);
        var anchor = usage.standing(office).startsAt();
        deliver(office, 7);
        var until = clock.instant().plus(Duration.ofDays(7));
        subscriptions.follow(office, subscription(Plan.SOLO, Access.GRACE, anchor, null, until));
        assertNumbers(office, 400, 7);
        clock.advance(Duration.ofDays(7).plusSeconds(1));
        assertNumbers(office, 15, 0);
        subscriptions.follow(office, subscription(Plan.SOLO, Access.PAID, anchor, null, null));
        assertNumbers(office, 400, 7);
    }

    @Test
    void whatIsUnusedRollsOverOnce() {
        var office = office(Plan.SOLO);
        deliver(office, 100);
        toTheNextPeriod(office);
        assertThat(usage.standing(office).rolledOver()).isEqualTo(300);
        assertNumbers(office, 700, 0);
        deliver(office, 350);
        toTheNextPeriod(office);
        // The 300 that had rolled over went first; 50 of the plan's 400 were used.
        assertNumbers(office, 400 + 350, 0);
    }

    @Test
    void anUntouchedMonthRollsOverWholeAndNotTwice() {
        var office = office(Plan.SOLO);
        deliver(office, 1);
        clock.advance(Duration.ofDays(100));
        assertNumbers(office, 800, 0);
        assertThat(usage.standing(office).rolledOver()).isEqualTo(400);
    }

    @Test
    void whoseClockIsBehindIsCountedInAMonthThatNobodyTouched() {
        var office = office(Plan.SOLO);
        clock.advance(Duration.ofDays(100));
        var start = usage.standing(office).startsAt();
        clock.advance(Duration.between(clock.instant(), start).minusSeconds(1));
        deliver(office, 1);
        assertThat(rows(office, """
            SELECT entry.piece_id
            FROM usage_entry AS entry
            JOIN usage_period AS period
              ON period.account_id = entry.account_id AND period.starts_at = entry.period_start
            WHERE entry.account_id = ? AND period.used = 1
            """, office.value())).hasSize(1);
    }

    @Test
    void aFreeMonthRollsNothingOver() {
        var office = office();
        deliver(office, 2);
        toTheNextPeriod(office);
        assertNumbers(office, 15, 0);
    }

    @Test
    void whatComesBackAfterThePeriodRollsOverAsWell() {
        var office = office(Plan.SOLO);
        var held = pieces(10);
        holds(office, held);
        toTheNextPeriod(office);
        assertThat(usage.standing(office).rolledOver()).isEqualTo(390);
        quota.release(office, held.subList(0, 4));
        awaitRolledOver(office, 394);
        leasesRunOut(office);
        quota.sweep(office);
        awaitRolledOver(office, 400);
    }

    @Test
    void aPieceCountsInThePeriodInWhichItWasAskedFor() {
        var office = office(Plan.SOLO);
        var late = pieces(1);
        holds(office, late);
        toTheNextPeriod(office);
        settle(office, late.getFirst());
        assertNumbers(office, 400 + 399, 0);
    }

    @Test
    void aYearlySubscriptionHasMonthlyAllowances() {
        var office = office();
        var anchor = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var yearLater = anchor.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
        subscriptions.follow(
                office,
                new Subscription(Plan.SOLO, Interval.YEAR, Access.PAID, anchor, anchor, yearLater, null, null, false));
        var ends = usage.standing(office).endsAt();
        assertThat(ends).isEqualTo(anchor.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant());
        deliver(office, 400);
        assertThat(holds(office, pieces(1))).isFalse();
        toTheNextPeriod(office);
        assertNumbers(office, 400, 0);
        var margin = usage.margins(anchor.minusSeconds(1), anchor.plusSeconds(1), 1000).stream()
                .filter(it -> it.accountId().equals(office.value()))
                .findFirst()
                .orElseThrow();
        assertThat(margin.paidMicroUsd()).isEqualTo(20_000_000);
        assertThat(margin.costMicroUsd()).isEqualTo(4_000_000);
        assertThat(margin.marginMicroUsd()).isEqualTo(16_000_000);
    }

    @Test
    void whatExpiresFirstIsTakenFirst() {
        var office = office();
        var soon = clock.instant().plusSeconds(1);
        assertThat(grants.topUp(office, "payment-1", 2, soon.plus(Duration.ofDays(300))))
                .isInstanceOf(Given.class);
        assertThat(grants.topUp(office, "payment-1", 2, soon.plus(Duration.ofDays(300))))
                .isInstanceOf(AlreadyGiven.class);
        grants.goodwill(office, "case-7", 1, clock.instant().plusSeconds(60), "The model was down", "pat");
        assertNumbers(office, 18, 0);
        assertThat(usage.standing(office).toppedUp()).isEqualTo(3);
        deliver(office, 1);
        assertThat(usage.entries(office, null, 1)).extracting(Entry::source).containsExactly(Source.GOODWILL);
        deliver(office, 16);
        assertThat(usage.entries(office, null, 20).stream().map(Entry::source))
                .hasSize(17)
                .containsOnlyOnce(Source.GOODWILL, Source.TOP_UP);
        assertNumbers(office, 18, 17);
        assertThat(usage.standing(office).toppedUp()).isEqualTo(3);
        toTheNextPeriod(office);
        assertNumbers(office, 16, 0);
        clock.advance(Duration.ofDays(301));
        assertNumbers(office, 15, 0);
    }

    @Test
    void whatIsNotUsedInTimeIsGone() {
        var office = office();
        grants.goodwill(office, "case-8", 5, clock.instant().plusSeconds(60), "Sorry", "pat");
        deliver(office, 2);
        assertNumbers(office, 20, 2);
        clock.advance(Duration.ofSeconds(61));
        assertNumbers(office, 17, 2);
    }

    @Test
    void overageIsCountedApartBilledOnceAndStoppedAtItsCeiling() {
        var office = brokerage(5);
        var pieces = pieces(5);
        assertThat(holds(office, pieces.subList(0, 4))).isTrue();
        assertThat(quota.reserve(office, pieces(2))).isInstanceOf(Exhausted.class);
        assertThat(holds(office, pieces.subList(4, 5))).isTrue();
        for (var piece : pieces) {
            assertThat(settle(office, piece)).isEqualTo(new Settled(Source.OVERAGE, 0));
            settle(office, piece);
        }
        assertThat(rows(office, "SELECT piece_id FROM overage WHERE account_id = ?", office.value()))
                .hasSize(5);
        var standing = usage.standing(office);
        assertThat(List.of(standing.used(), standing.overage(), standing.held()))
                .containsExactly(0, 5, 10_000);
        assertThat(holds(office, pieces(1))).isFalse();
        assertThat(heard.thresholds(office))
                .extracting(UsageThresholdReached::of, UsageThresholdReached::percent)
                .containsExactly(tuple(Threshold.OVERAGE, 80), tuple(Threshold.OVERAGE, 100));
    }

    @Test
    void aCeilingBelowWhatIsUsedStopsAtOnceAndAHigherOneLetsGoOn() {
        var office = brokerage(5);
        deliver(office, 3);
        limit(office, 0);
        assertThat(holds(office, pieces(1))).isFalse();
        assertThat(usage.standing(office).overage()).isEqualTo(3);
        limit(office, 4);
        assertThat(holds(office, pieces(1))).isTrue();
    }

    @Test
    void warningsComeOnceAPeriod() {
        var office = office();
        deliver(office, 11);
        assertThat(heard.thresholds(office)).isEmpty();
        deliver(office, 4);
        assertThat(heard.thresholds(office))
                .extracting(UsageThresholdReached::percent, UsageThresholdReached::used, UsageThresholdReached::limit)
                .containsExactly(tuple(80, 12, 15), tuple(100, 15, 15));
        toTheNextPeriod(office);
        deliver(office, 12);
        assertThat(heard.thresholds(office)).hasSize(3);
    }

    @Test
    void theOperatorHearsOnceWhenAnAccountCostsMoreThanItPays() {
        var office = office();
        var dear = new Cost(1, 0, 1, 300_000, null, false);
        for (var piece : pieces(4)) {
            holds(office, List.of(piece));
            quota.settle(office, Delivered.of(piece, "mls", dear));
        }
        assertThat(heard.alarms(office)).hasSize(1);
    }

    @Test
    void whatTheModelWastedIsFreeForTheAccountAndCountedForUs() {
        var office = office();
        var piece = pieces(1).getFirst();
        holds(office, List.of(piece));
        assertThat(quota.release(office, new Undelivered(piece, "mls", CENT))).isEqualTo(1);
        assertThat(quota.release(office, new Undelivered(piece, "mls", CENT))).isZero();
        assertNumbers(office, 15, 0);
        assertThat(rows(office, "SELECT cost_micro_usd FROM usage_margin WHERE account_id = ?", office.value()))
                .containsExactly("10000");
    }

    @Test
    void whatReadingTookIsNotedOnceInAMonthThatItOpens() {
        var office = office();
        var took = new com.listwright.llm.Usage(
                "openai", "m", 900, 0, 0, 40, "stop", new com.listwright.llm.Usage.Cost(1_200, "row"), false);
        var reading = readings.begin();
        readings.note(office, reading, Readings.Kind.SAMPLES, new Answer.Written("words", took));
        readings.note(office, reading, Readings.Kind.SAMPLES, new Answer.Written("words", took));
        readings.note(office, readings.begin(), Readings.Kind.PASTED_TEXT, new Answer.Empty(took));
        readings.note(
                office, readings.begin(), Readings.Kind.SAMPLES, new Answer.Unavailable(Answer.Reason.BUSY, null));
        assertNumbers(office, 15, 0);
        assertThat(rows(office, "SELECT channel FROM usage_loss WHERE account_id = ? ORDER BY channel", office.value()))
                .containsExactly("reading", "voice");
        assertThat(rows(office, "SELECT cost_micro_usd FROM usage_margin WHERE account_id = ?", office.value()))
                .containsExactly("2400");
    }

    @Test
    void theLedgerGoesOnlyWithItsAccount() {
        var office = office();
        deliver(office, 3);
        change(office, "DELETE FROM account WHERE id = ?", office.value());
        for (var table : List.of("usage_entry", "usage_period", "usage_day", "allowance")) {
            assertThat(rows(office, "SELECT account_id FROM " + table + " WHERE account_id = ?", office.value()))
                    .as(table)
                    .isEmpty();
        }
    }

    private void awaitRolledOver(AccountId office, int pieces) {
        for (int i = 0; i < 300 && usage.standing(office).rolledOver() < pieces; i++) {
            pause();
        }
        assertThat(usage.standing(office).rolledOver()).isEqualTo(pieces);
    }

    /** Its whole allowance is held, so that the next piece is beyond it. */
    private AccountId brokerage(int ceiling) {
        var office = office(Plan.BROKERAGE);
        limit(office, ceiling);
        assertThat(holds(office, pieces(10_000))).isTrue();
        return office;
    }

    private void limit(AccountId office, int ceiling) {
        var owner = new Caller(office, new MemberId(ids.next()), new SessionId(ids.next()), Role.OWNER);
        assertThat(usage.limitOverage(owner, ceiling)).isInstanceOf(Usage.Ceiling.Set.class);
    }

    private Plan planOf(AccountId office) {
        return accounts.find(office).map(Account::plan).orElseThrow();
    }

    private void assertNumbers(AccountId office, int allowance, int used) {
        var standing = usage.standing(office);
        assertThat(List.of(standing.allowance(), standing.used()))
                .as("allowance and used")
                .containsExactly(allowance, used);
    }
}
