package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Rows;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeSetup;
import com.listwright.platform.Tenancy;
import com.listwright.sandbox.stripe.wire.Fault;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pieces beyond the allowance, from the outbox to the bill. */
class OverageWebTest extends BillingWebTest {
    private static final String EVENTS = "/v1/billing/meter_events";
    private static final String ITEMS = "/v1/invoiceitems";
    private static final long EACH = 20_000;

    /** What a settlement leaves behind. */
    private static final String OWES = """
        INSERT INTO overage (account_id, piece_id, price_micro_usd, delivered_at)
        VALUES (?, ?, ?, ?)
        RETURNING piece_id
        """;

    /** More often than the program and its transport repeat one question. */
    private static final int ALWAYS = 1000;

    @Inject
    Tenancy tenancy;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    Reporting reporting;

    @Inject
    OverageAudits audits;

    @Inject
    StripeGateway gateway;

    @Test
    void aPieceIsOnTheMeterOnceUnderItsOwnName() {
        var office = subscriber("brokerage", "month");
        var now = clock.instant();
        var piece = owes(office, now);
        owes(office, now);
        reported(office);
        assertThat(billed(office)).containsExactly("meter", "meter");
        assertThat(counted(office, now)).isEqualTo(2);
        assertThat(OtherHands.isOnTheMeter(stripe.home(), customer(office), piece.toString()))
                .isTrue();
        assertThat(OtherHands.isOnTheMeter(
                        stripe.home(), customer(office), UUID.randomUUID().toString()))
                .isFalse();
    }

    @Test
    void anAnswerThatWasLostIsAskedForAgainAndNothingDoubles() {
        var office = subscriber("brokerage", "month");
        var now = clock.instant();
        stripe.faults().order(EVENTS, Fault.RESETS_AFTER_THE_WORK, ALWAYS);
        owes(office, now);
        owes(office, now);
        unheard(office);
        await(() -> counted(office, now) == 1);
        assertThat(billed(office)).isEmpty();
        stripe.faults().clear();
        reported(office);
        assertThat(billed(office)).containsExactly("meter", "meter");
        assertThat(counted(office, now)).isEqualTo(2);
    }

    @Test
    void whatWasLostForADayIsLookedForOnTheMeterFirst() {
        var office = subscriber("brokerage", "month");
        var arrived = clock.instant();
        stripe.faults().order(EVENTS, Fault.RESETS_AFTER_THE_WORK, ALWAYS);
        owes(office, arrived);
        unheard(office);
        stripe.faults().order("/v1/", Fault.ERRS_503, ALWAYS);
        pass(Duration.ofHours(25));
        stripe.faults().clear();
        reported(office);
        assertThat(billed(office)).containsExactly("meter");
        assertThat(rounds(office)).containsExactly("0");
        assertThat(counted(office, arrived)).isEqualTo(1);

        var missing = clock.instant();
        stripe.faults().order(EVENTS, Fault.ERRS_503, ALWAYS);
        owes(office, missing);
        unheard(office);
        stripe.faults().order("/v1/", Fault.ERRS_503, ALWAYS);
        pass(Duration.ofHours(25));
        stripe.faults().clear();
        reported(office);
        assertThat(rounds(office)).containsExactlyInAnyOrder("0", "1");
        assertThat(counted(office, missing)).isEqualTo(1);
    }

    @Test
    void whatIsTooOldForTheMeterSharesOneLineOnTheNextInvoice() {
        var office = subscriber("brokerage", "month");
        var old = clock.instant().minus(Duration.ofDays(36));
        stripe.faults().order(ITEMS, Fault.RESETS_AFTER_THE_WORK, ALWAYS);
        owes(office, old);
        owes(office, old);
        await(() -> {
            reporting.report(office.id());
            return of(office, "piece_id", "bundle IS NOT NULL").size() == 2;
        });
        assertThat(billed(office)).isEmpty();
        stripe.faults().clear();
        reported(office);
        assertThat(billed(office)).containsExactly("invoice-item", "invoice-item");
        assertThat(counted(office, old)).isZero();
        reporting.report(office.id());
        assertThat(OtherHands.itemsInCents(stripe.home(), customer(office))).containsExactly(4L);
    }

    @Test
    void ledgerMeterAndInvoiceAgreeToThePiece() {
        var office = subscriber("brokerage", "month");
        var period = period(office);
        owes(office, clock.instant());
        owes(office, clock.instant());
        pass(Duration.between(clock.instant(), period.end()).plusMinutes(20));
        owes(office, period.end().minusSeconds(1));
        owes(office, period.end());
        reported(office);
        pass(Duration.ofDays(4));
        assertThat(audits.check(office.id(), period, 3)).isTrue();
        assertThat(audit(office, "metered", period)).isEqualTo("3");
        assertThat(audit(office, "at_stripe", period)).isEqualTo("3");
        assertThat(audit(office, "invoiced", period)).isEqualTo("3");
        assertThat(audits.check(office.id(), period, 4)).isFalse();
        assertThat(audit(office, "agrees", period)).isEqualTo("f");
    }

    private UUID owes(Office office, Instant delivered) {
        var piece = UUID.randomUUID();
        tenancy.in(
                office.id(),
                () -> Rows.of(
                        transactions.getConnection(), OWES, office.id().value(), piece, EACH, delivered.toString()));
        return piece;
    }

    /** The first piece is under way, and nobody says whether it arrived. */
    private void unheard(Office office) {
        await(() -> {
            reporting.report(office.id());
            return sent(office) == 1;
        });
    }

    private void reported(Office office) {
        await(() -> {
            reporting.report(office.id());
            return of(office, "piece_id", "reported_at IS NULL").isEmpty();
        });
    }

    private List<String> billed(Office office) {
        return of(office, "billed_as", "billed_as IS NOT NULL");
    }

    private List<String> rounds(Office office) {
        return of(office, "round", "true");
    }

    private int sent(Office office) {
        return of(office, "piece_id", "first_sent_at IS NOT NULL AND reported_at IS NULL")
                .size();
    }

    private List<String> of(Office office, String column, String condition) {
        return rows("SELECT %s FROM overage WHERE account_id = '%s' AND %s"
                .formatted(column, office.id().value(), condition));
    }

    private String audit(Office office, String column, Period period) {
        return rows("SELECT %s FROM overage_audit WHERE account_id = '%s' AND period_start = '%s'"
                        .formatted(column, office.id().value(), period.start()))
                .getFirst();
    }

    private long counted(Office office, Instant around) {
        var hour = around.truncatedTo(ChronoUnit.HOURS);
        return gateway.counted(
                gateway.meter(StripeSetup.METER).orElseThrow(), customer(office), hour, hour.plus(1, ChronoUnit.HOURS));
    }

    private static Period period(Office office) {
        var seen = subscription(office);
        return new Period(Instant.parse(seen.textAt("period.start")), Instant.parse(seen.textAt("period.end")));
    }
}
