package com.listwright.llm;

import static com.listwright.llm.ModelDoor.account;
import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.llm.ModelRequest.Urgency;
import com.listwright.llm.Turnstile.Pass;
import com.listwright.platform.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private static final AccountId OFFICE = account(1);
    private static final AccountId NEIGHBOUR = account(2);

    private final List<String> order = new CopyOnWriteArrayList<>();

    private static Optional<Pass> enter(Turnstile turnstile, AccountId account, Urgency urgency)
            throws InterruptedException {
        return turnstile.enter(account, urgency, Deadline.in(Duration.ofMillis(50)), new Cancellation());
    }

    /** Somebody who waits, notes that it was their turn, and leaves again. */
    private Thread waits(Turnstile turnstile, String name, AccountId account, Urgency urgency, CountDownLatch done)
            throws InterruptedException {
        var thread = Thread.ofVirtual().start(() -> {
            try (var _ = turnstile
                    .enter(account, urgency, Deadline.in(Duration.ofSeconds(10)), new Cancellation())
                    .orElseThrow()) {
                order.add(name);
                done.countDown();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
            Thread.sleep(1);
        }
        return thread;
    }

    @Test
    void oneOfficeLeavesRoomForAnother() throws InterruptedException {
        var turnstile = new Turnstile(10, 4, 100);
        for (int i = 0; i < 4; i++) {
            assertThat(enter(turnstile, OFFICE, Urgency.INTERACTIVE)).isPresent();
        }
        assertThat(enter(turnstile, OFFICE, Urgency.INTERACTIVE)).isEmpty();
        assertThat(enter(turnstile, NEIGHBOUR, Urgency.INTERACTIVE)).isPresent();
    }

    @Test
    void bulkLeavesAQuarterToPeopleOfItsOwnOfficeToo() throws InterruptedException {
        var turnstile = new Turnstile(100, 8, 100);
        for (int i = 0; i < 6; i++) {
            assertThat(enter(turnstile, OFFICE, Urgency.BULK)).isPresent();
        }
        assertThat(enter(turnstile, OFFICE, Urgency.BULK)).isEmpty();
        assertThat(enter(turnstile, OFFICE, Urgency.INTERACTIVE)).isPresent();
    }

    @Test
    void whoIsWaitedForGoesBeforeBulkAndTheOfficeWithLessBeforeTheOneWithMore() throws InterruptedException {
        var turnstile = new Turnstile(2, 2, 100);
        var busy = enter(turnstile, OFFICE, Urgency.INTERACTIVE).orElseThrow();
        var other = enter(turnstile, account(3), Urgency.INTERACTIVE).orElseThrow();
        var done = new CountDownLatch(4);
        waits(turnstile, "bulk of the neighbour", NEIGHBOUR, Urgency.BULK, done);
        waits(turnstile, "office, first", OFFICE, Urgency.INTERACTIVE, done);
        waits(turnstile, "neighbour", NEIGHBOUR, Urgency.INTERACTIVE, done);
        waits(turnstile, "office, second", OFFICE, Urgency.INTERACTIVE, done);
        other.close();
        assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
        busy.close();
        assertThat(order).containsExactly("neighbour", "office, first", "office, second", "bulk of the neighbour");
    }

    @Test
    void anOfficesThousandDoNotHoldUpAnAgent() throws InterruptedException {
        var turnstile = new Turnstile(8, 8, 2000);
        var done = new CountDownLatch(201);
        var held = new CopyOnWriteArrayList<Pass>();
        for (int i = 0; i < 6; i++) {
            held.add(enter(turnstile, OFFICE, Urgency.BULK).orElseThrow());
        }
        for (int i = 0; i < 200; i++) {
            waits(turnstile, "bulk", OFFICE, Urgency.BULK, done);
        }
        waits(turnstile, "agent", NEIGHBOUR, Urgency.INTERACTIVE, done);
        held.forEach(Pass::close);
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(order.getFirst()).isEqualTo("agent");
    }

    @Test
    void aLongQueueTurnsAway() throws InterruptedException {
        var turnstile = new Turnstile(1, 1, 1);
        var busy = enter(turnstile, OFFICE, Urgency.INTERACTIVE).orElseThrow();
        var done = new CountDownLatch(1);
        var waiting = waits(turnstile, "waits", OFFICE, Urgency.INTERACTIVE, done);
        var begun = System.nanoTime();
        assertThat(turnstile.enter(
                        NEIGHBOUR, Urgency.INTERACTIVE, Deadline.in(Duration.ofSeconds(5)), new Cancellation()))
                .isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        busy.close();
        waiting.join();
        assertThat(order).containsExactly("waits");
    }

    @Test
    void whoGivesUpLosesNobodyAPlace() throws InterruptedException {
        var turnstile = new Turnstile(1, 1, 10);
        var busy = enter(turnstile, OFFICE, Urgency.INTERACTIVE).orElseThrow();
        var cancellation = new Cancellation();
        var left = new CopyOnWriteArrayList<Boolean>();
        var waiting = Thread.ofVirtual().start(() -> {
            try {
                left.add(turnstile
                        .enter(OFFICE, Urgency.INTERACTIVE, Deadline.in(Duration.ofSeconds(10)), cancellation)
                        .isEmpty());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        cancellation.cancel();
        waiting.join();
        assertThat(left).containsExactly(true);
        busy.close();
        assertThat(enter(turnstile, OFFICE, Urgency.INTERACTIVE)).isPresent();
    }
}
