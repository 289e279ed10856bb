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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A flood of webhooks in any order, many of them twice: how fast the door is, and when every account is right. */
class WebhookBench extends BillingWebTest {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookBench.class);
    private static final int CUSTOMERS = Integer.getInteger("bench.customers", 1_000);
    private static final int SENDERS = 16;

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
        List<Happened> flood = new ArrayList<>(stripe.events());
        var random = new Random(7);
        int once = flood.size();
        for (int i = 0; i < once / 5; i++) {
            flood.add(flood.get(random.nextInt(once)));
        }
        Collections.shuffle(flood, random);
        var start = System.nanoTime();
        var took = delivered(flood);
        var taken = seconds(start);
        LOG.info(
                "{} events for {} customers: {} a second, p50 {} ms, p99 {} ms (bars: 300 a second, p99 15 ms)",
                flood.size(),
                CUSTOMERS,
                Math.round(flood.size() / taken),
                took.get(took.size() / 2) / 1e6,
                took.get(took.size() * 99 / 100) / 1e6);
        while (!rows("SELECT event_id FROM webhook_work WHERE state = 'pending' LIMIT 1")
                .isEmpty()) {
            Thread.sleep(200);
        }
        LOG.info("settled after {} s", seconds(start));
        for (int i = 0; i < CUSTOMERS; i++) {
            assertThat(subscriptions.find(buyers.get(i)).orElseThrow().plan()).isEqualTo(plan(i));
        }
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

    /** How long each took, the quickest first. */
    private List<Long> delivered(List<Happened> flood) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(flood);
        List<Long> took = Collections.synchronizedList(new ArrayList<>());
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                all.add(senders.submit(() -> {
                    for (var event = waiting.poll(); event != null; event = waiting.poll()) {
                        var body = event.body().getBytes(StandardCharsets.UTF_8);
                        var start = System.nanoTime();
                        assertThat(deliver(body)).isEqualTo(200);
                        took.add(System.nanoTime() - start);
                    }
                }));
            }
            for (var sender : all) {
                sender.get();
            }
        }
        Collections.sort(took);
        return took;
    }

    private static double seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
    }
}
