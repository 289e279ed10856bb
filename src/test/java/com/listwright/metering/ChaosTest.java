package com.listwright.metering;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Rows;
import com.listwright.account.Plan;
import com.listwright.metering.Quota.Reservation.Held;
import com.listwright.platform.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * Many writers at once, who crash between the steps, while clocks jump, plans change and leases run out. Whatever
 * happened, the books are right at every moment, to the piece.
 */
class ChaosTest extends MeteringTest {
    private static final int WRITERS = 200;
    private static final int ROUNDS = 8;
    private static final List<Plan> PLANS = List.of(Plan.FREE, Plan.SOLO, Plan.TEAM, Plan.BROKERAGE);

    private final Set<PieceId> delivered = ConcurrentHashMap.newKeySet();
    private final Set<PieceId> undelivered = ConcurrentHashMap.newKeySet();

    @Test
    void theBooksAreRightAtEveryMoment() {
        var offices = new ArrayList<AccountId>();
        for (var plan : PLANS) {
            offices.add(office());
            offices.add(office(plan));
        }
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var auditor = threads.submit(() -> {
                while (!over.get()) {
                    audit();
                }
            });
            var writers = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                var random = new Random(20261120L + i);
                writers.add(threads.submit(() -> work(offices, random)));
            }
            try {
                writers.forEach(ChaosTest::join);
            } finally {
                over.set(true);
            }
            join(auditor);
        }
        offices.forEach(office -> {
            leasesRunOut(office);
            quota.sweep(office);
            usage.standing(office);
        });
        audit();
        assertThat(across("SELECT piece_id FROM reservation")).isEmpty();
        assertThat(across("SELECT piece_id FROM usage_entry"))
                .hasSizeGreaterThan(WRITERS)
                .containsExactlyInAnyOrderElementsOf(delivered.stream()
                        .map(piece -> piece.value().toString())
                        .toList())
                .doesNotContainAnyElementsOf(undelivered.stream()
                        .map(piece -> piece.value().toString())
                        .toList());
    }

    private void work(List<AccountId> offices, Random random) {
        for (int round = 0; round < ROUNDS; round++) {
            var office = offices.get(random.nextInt(offices.size()));
            disturb(office, random);
            var pieces = pieces(1 + random.nextInt(4));
            if (quota.reserve(office, pieces) instanceof Held && random.nextInt(10) > 0) {
                pieces.forEach(piece -> finish(office, piece, random));
            } else {
                undelivered.addAll(pieces);
            }
        }
    }

    private void finish(AccountId office, PieceId piece, Random random) {
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                undelivered.add(piece);
                quota.release(office, List.of(piece));
            }
            case 2 -> undelivered.add(piece);
            case 3 -> {
                undelivered.add(piece);
                crash(office, piece);
            }
            case 4 -> {
                delivered.add(piece);
                settle(office, piece);
                settle(office, piece);
                quota.release(office, List.of(piece));
            }
            default -> {
                delivered.add(piece);
                settle(office, piece);
            }
        }
    }

    /** The node dies before its transaction ends: nothing of it happened. */
    private void crash(AccountId office, PieceId piece) {
        try {
            tenancy.in(office, () -> {
                settle(office, piece);
                throw new Crash();
            });
        } catch (Crash expected) {
            assertThat(expected).hasMessage("crash");
        }
    }

    private void disturb(AccountId office, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> subscribe(office, PLANS.get(random.nextInt(PLANS.size())), anchorOf(office));
            case 1 -> subscribe(office, PLANS.get(random.nextInt(PLANS.size())), clock.instant());
            case 2 -> clock.advance(Duration.ofHours(random.nextInt(72)));
            case 3 -> clock.advance(Duration.ofMinutes(-random.nextInt(90)));
            case 4 -> leasesRunOut(office);
            case 5 -> quota.sweep(office);
            case 6 ->
                grants.goodwill(
                        office,
                        "case-" + random.nextInt(1000),
                        1 + random.nextInt(5),
                        clock.instant().plus(Duration.ofHours(1 + random.nextInt(200))),
                        "Sorry",
                        "pat");
            case 7 -> usage.standing(office);
            default -> {}
        }
    }

    private Instant anchorOf(AccountId office) {
        return subscriptions
                .find(office)
                .map(subscription -> subscription.anchor())
                .orElseGet(clock::instant);
    }

    private void audit() {
        Audit.LIES.forEach((lie, query) -> assertThat(across(query)).as(lie).isEmpty());
    }

    private List<String> across(String query) {
        return tenancy.across("an audit looks at everything", () -> Rows.of(transactions.getConnection(), query));
    }

    private static void join(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("crash");
        }
    }
}
