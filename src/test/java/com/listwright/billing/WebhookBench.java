package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Accounts;
import com.listwright.account.Caller;
import com.listwright.account.EmailAddress;
import com.listwright.account.PasswordHash;
import com.listwright.account.Plan;
import com.listwright.account.Role;
import com.listwright.account.SessionId;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.sandbox.stripe.Card;
import com.listwright.sandbox.stripe.Happened;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Webhooks in any order, many of them twice: first as many a second as the bar wants, each when its time has come
 * whatever became of those before it; then as many as go in. The database writes to disk, as a real one does.
 */
class WebhookBench extends BillingWebTest {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookBench.class);
    private static final int CUSTOMERS = Integer.getInteger("bench.customers", 1_000);
    private static final int PACED = Integer.getInteger("bench.paced", 10_000);
    private static final int A_SECOND = Integer.getInteger("bench.pace", 330);
    private static final int WARM_UP = 3_000;
    private static final int SENDERS = 16;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Inject
    Accounts accounts;

    @Inject
    Checkouts checkouts;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Ids ids;

    @Test
    void everyAccountIsRightAfterAFlood() throws Exception {
        var buyers = new ArrayList<AccountId>();
        for (int i = 0; i < CUSTOMERS; i++) {
            buyers.add(buyer(i));
        }
        warmUp();
        var flood = flood();
        var paced = flood.subList(0, Math.min(PACED, flood.size()));
        report("at " + A_SECOND + " a second", paced.size(), paced(paced));
        var rest = flood.subList(paced.size(), flood.size());
        if (!rest.isEmpty()) {
            report("as fast as " + SENDERS + " can", rest.size(), unpaced(rest));
        }
        var start = System.nanoTime();
        while (!rows("SELECT event_id FROM webhook_work WHERE state = 'pending' LIMIT 1")
                .isEmpty()) {
            Thread.sleep(200);
        }
        LOG.info("settled {} s after the last", (System.nanoTime() - start) / 1e9);
        for (int i = 0; i < CUSTOMERS; i++) {
            assertThat(subscriptions.find(buyers.get(i)).orElseThrow().plan()).isEqualTo(plan(i));
        }
        assertThat(rows("SELECT event_id FROM webhook_work WHERE state NOT IN ('done', 'ignored')"))
                .isEmpty();
    }

    /** A program that runs for a while already. */
    private void warmUp() throws Exception {
        var odd = new ArrayList<Happened>();
        for (int i = 0; i < WARM_UP; i++) {
            odd.add(new Happened("evt_odd_" + i, "odd", "{\"id\": \"evt_odd_" + i + "\", \"type\": \"odd\"}"));
        }
        report("of no interest", odd.size(), paced(odd));
    }

    private List<Happened> flood() {
        List<Happened> flood = new ArrayList<>(stripe.events());
        var random = new Random(7);
        int once = flood.size();
        for (int i = 0; i < once / 5; i++) {
            flood.add(flood.get(random.nextInt(once)));
        }
        Collections.shuffle(flood, random);
        return flood;
    }

    private AccountId buyer(int number) {
        var email = new EmailAddress("buyer" + number + "@bench.example");
        var founded = (Accounts.Founding.Founded) accounts.found("Bench", "Owner", email, new PasswordHash("none"));
        var owner = new Caller(founded.account(), founded.owner(), new SessionId(ids.next()), Role.OWNER);
        var opened = (Checkouts.Opening.Opened) checkouts.open(owner, new Offer(plan(number), Interval.MONTH));
        assertThat(stripe.pay(opened.url().substring(opened.url().lastIndexOf('/') + 1), Card.PAYS))
                .isTrue();
        return founded.account();
    }

    private static Plan plan(int number) {
        return number % 2 == 0 ? Plan.SOLO : Plan.TEAM;
    }

    /** Until each was answered, from the moment on at which it was due. */
    private List<Long> paced(List<Happened> events) throws Exception {
        var took = Collections.synchronizedList(new ArrayList<Long>());
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = System.nanoTime();
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < events.size(); i++) {
                var event = events.get(i);
                var due = begun + SECOND * i / A_SECOND;
                LockSupport.parkNanos(due - System.nanoTime());
                all.add(senders.submit(() -> {
                    assertThat(deliver(event)).isEqualTo(200);
                    took.add(System.nanoTime() - due);
                }));
            }
            for (var one : all) {
                one.get();
            }
            took.add(System.nanoTime() - begun);
        }
        return took;
    }

    private List<Long> unpaced(List<Happened> events) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(events);
        var took = Collections.synchronizedList(new ArrayList<Long>());
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = System.nanoTime();
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < SENDERS; i++) {
                all.add(senders.submit(() -> {
                    for (var event = waiting.poll(); event != null; event = waiting.poll()) {
                        var start = System.nanoTime();
                        assertThat(deliver(event)).isEqualTo(200);
                        took.add(System.nanoTime() - start);
                    }
                }));
            }
            for (var one : all) {
                one.get();
            }
            took.add(System.nanoTime() - begun);
        }
        return took;
    }

    /** The last is how long all took. */
    private static void report(String how, int events, List<Long> took) {
        var all = took.removeLast();
        Collections.sort(took);
        LOG.info(
                "{} events for {} customers {}: {} a second, p50 {} ms, p99 {} ms, worst {} ms"
                        + " (bars: 300 a second, p99 15 ms)",
                events,
                CUSTOMERS,
                how,
                events * SECOND / all,
                took.get(took.size() / 2) / 1e6,
                took.get(took.size() * 99 / 100) / 1e6,
                took.getLast() / 1e6);
    }
}
