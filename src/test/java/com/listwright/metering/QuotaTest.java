package com.listwright.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.account.Plan;
import com.listwright.metering.Quota.Reservation.Exhausted;
import com.listwright.metering.Quota.Reservation.Held;
import com.listwright.metering.Quota.Settlement.AlreadySettled;
import com.listwright.metering.Quota.Settlement.Overrun;
import com.listwright.metering.Quota.Settlement.Settled;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class QuotaTest extends MeteringTest {
    @Inject
    Steps steps;

    @Test
    void whatIsDeliveredIsCountedAndWhatIsNotIsFree() {
        var office = office();
        var pieces = pieces(5);
        assertThat(quota.reserve(office, pieces)).isEqualTo(new Held(10));
        assertNumbers(office, 15, 0, 5, 10);
        assertThat(settle(office, pieces.get(0))).isEqualTo(new Settled(Source.PLAN, 10));
        assertThat(settle(office, pieces.get(1))).isEqualTo(new Settled(Source.PLAN, 10));
        assertThat(quota.release(office, pieces)).isEqualTo(3);
        assertNumbers(office, 15, 2, 0, 13);
        assertThat(usage.entries(office, null, 10))
                .extracting(Entry::pieceId)
                .containsExactly(pieces.get(1), pieces.get(0));
    }

    @Test
    void allPiecesAreHeldOrNone() {
        var office = office();
        deliver(office, 3);
        assertThat(holds(office, pieces(10))).isTrue();
        var resets = usage.standing(office).endsAt();
        assertThat(quota.reserve(office, pieces(3))).isEqualTo(new Exhausted(15, 3, 10, resets));
        assertThat(holds(office, pieces(2))).isTrue();
        assertThat(quota.reserve(office, pieces(1))).isEqualTo(new Exhausted(15, 3, 12, resets));
    }

    @Test
    void doingItAgainChangesNothing() {
        var office = office();
        var pieces = pieces(2);
        for (int i = 0; i < 3; i++) {
            assertThat(quota.reserve(office, pieces)).isEqualTo(new Held(13));
        }
        assertThat(settle(office, pieces.getFirst())).isInstanceOf(Settled.class);
        assertThat(settle(office, pieces.getFirst())).isInstanceOf(AlreadySettled.class);
        assertThat(quota.reserve(office, pieces)).isEqualTo(new Held(13));
        assertThat(quota.release(office, pieces)).isEqualTo(1);
        assertThat(quota.release(office, pieces)).isZero();
        assertThat(settle(office, pieces.getFirst())).isInstanceOf(AlreadySettled.class);
        assertNumbers(office, 15, 1, 0, 14);
    }

    /** Drivers change how they send a statement once it has been sent a few times. */
    @Test
    void aStepThatStandsAloneIsTakenAlikeTheTenthTime() {
        var office = office();
        for (var piece : pieces(10)) {
            assertThat(holds(office, List.of(piece))).isTrue();
            assertThat(tenancy.ask(
                            office, steps.settle(office, Delivered.of(piece, "mls", Cost.NONE), clock.instant())))
                    .isPresent();
        }
        assertNumbers(office, 15, 10, 0, 5);
    }

    @Test
    void oneDeliveryReportedFromManySidesIsCountedOnce() {
        var office = office();
        var piece = pieces(1);
        assertThat(holds(office, piece)).isTrue();
        var outcomes = atOnce(16, () -> settle(office, piece.getFirst()));
        assertThat(outcomes).filteredOn(Settled.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadySettled.class::isInstance).hasSize(15);
        assertNumbers(office, 15, 1, 0, 14);
    }

    @Test
    void theCallersTransactionTakesItAlong() {
        var office = office();
        var kept = pieces(1);
        var lost = pieces(1);
        holds(office, kept);
        assertThatThrownBy(() -> tenancy.in(office, () -> {
                    holds(office, lost);
                    settle(office, kept.getFirst());
                    throw new IllegalArgumentException("the piece could not be saved");
                }))
                .hasMessage("the piece could not be saved");
        assertNumbers(office, 15, 0, 1, 14);
    }

    @Test
    void whatACrashHeldComesBackWhenItsLeaseIsOver() {
        var office = office();
        assertThat(holds(office, pieces(15))).isTrue();
        assertThat(holds(office, pieces(1))).isFalse();
        leasesRunOut(office);
        assertThat(quota.reserve(office, pieces(4))).isEqualTo(new Held(11));
        assertNumbers(office, 15, 0, 4, 11);
    }

    @Test
    void whoStillWritesKeepsWhatIsHeld() {
        var office = office();
        var pieces = pieces(15);
        holds(office, pieces);
        leasesRunOut(office);
        assertThat(quota.renew(office, pieces)).isEqualTo(15);
        assertThat(holds(office, pieces(1))).isFalse();
        assertThat(quota.sweep(office)).isZero();
    }

    @Test
    void aLateDeliveryTakesWhatIsLeft() {
        var office = office();
        var late = pieces(1);
        holds(office, late);
        leasesRunOut(office);
        quota.sweep(office);
        assertThat(settle(office, late.getFirst())).isEqualTo(new Settled(Source.PLAN, 14));
        assertNumbers(office, 15, 1, 0, 14);
    }

    @Test
    void aLateDeliveryForWhichNothingIsLeftIsOurs() {
        var office = office();
        var late = pieces(1);
        holds(office, late);
        leasesRunOut(office);
        quota.sweep(office);
        deliver(office, 15);
        assertThat(settle(office, late.getFirst())).isInstanceOf(Overrun.class);
        assertThat(settle(office, late.getFirst())).isInstanceOf(AlreadySettled.class);
        assertNumbers(office, 15, 15, 0, 0);
        assertThat(usage.entries(office, null, 1)).extracting(Entry::source).containsExactly(Source.OVERRUN);
    }

    @Test
    void nobodyTouchesTheLedger() {
        var office = office();
        deliver(office, 1);
        for (var sql : List.of(
                "UPDATE usage_entry SET channel = 'x' WHERE account_id = ?",
                "DELETE FROM usage_entry WHERE account_id = ?")) {
            assertThatThrownBy(() -> change(office, sql, office.value()))
                    .hasRootCauseMessage("ERROR: permission denied for table usage_entry");
        }
    }

    @Test
    void exactlyTheAllowanceSucceedsHoweverManyTry() {
        for (int run = 0; run < 20; run++) {
            var office = office();
            var outcomes = atOnce(64, () -> {
                var piece = pieces(1);
                return holds(office, piece) && settle(office, piece.getFirst()) instanceof Settled;
            });
            assertThat(outcomes).filteredOn(Boolean::booleanValue).hasSize(15);
            assertNumbers(office, 15, 15, 0, 0);
        }
    }

    @Test
    void theFirstTouchOfAPeriodMayComeFromManySides() {
        var office = office(Plan.SOLO);
        deliver(office, 100);
        toTheNextPeriod(office);
        var outcomes = atOnce(32, () -> holds(office, pieces(10)));
        assertThat(outcomes).containsOnly(true);
        assertNumbers(office, 700, 0, 320, 380);
    }

    private void assertNumbers(com.listwright.platform.AccountId office, int allowance, int used, int held, int free) {
        var standing = usage.standing(office);
        assertThat(List.of(standing.allowance(), standing.used(), standing.held(), standing.free()))
                .as("allowance, used, held, free")
                .containsExactly(allowance, used, held, free);
    }

    private static <T> List<T> atOnce(int times, Callable<T> deed) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(java.util.Collections.nCopies(times, deed)).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (InterruptedException | ExecutionException failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
