package com.listwright.sandbox.stripe;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Webhooks on their way: signed anew for every attempt, tried again until somebody says 2xx, and now and then sent
 * twice or late, so that nobody comes to rely on better manners than Stripe's.
 */
final class Deliveries implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int RETRIES = 12;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger untried = new AtomicInteger();
    private final Random whims;
    private final Supplier<URI> door;
    private final String secret;
    private final Clock clock;

    Deliveries(Supplier<URI> door, String secret, Clock clock, long seed) {
        this.door = door;
        this.secret = secret;
        this.clock = clock;
        whims = new Random(seed);
    }

    void send(Happened event) {
        // Who pays waits for this one: the browser is sent back when it was delivered.
        var prompt = event.type().equals("checkout.session.completed");
        start(event, prompt ? Duration.ZERO : whim(10, Duration.ofMillis(whim(1500))));
        if (whim(8) == 0) {
            start(event, Duration.ofMillis(whim(3000)));
        }
    }

    /** Once, now, without whims. */
    int deliver(Happened event) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(door.get())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
                .header("Stripe-Signature", Signature.of(event.body(), secret, clock.instant()))
                .POST(BodyPublishers.ofString(event.body()))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** Until everything that is not late on purpose was tried once, or until patience ends. */
    void settle(Duration patience) {
        var start = System.nanoTime();
        while (untried.get() > 0 && System.nanoTime() - start < patience.toNanos() && rests(GLANCE)) {
            LOG.trace("{} deliveries are on their way", untried.get());
        }
    }

    private void start(Happened event, Duration delay) {
        var isAwaited = delay.isZero();
        if (isAwaited) {
            untried.incrementAndGet();
        }
        threads.execute(() -> {
            var arrived = rests(delay) && arrives(event);
            if (isAwaited) {
                untried.decrementAndGet();
            }
            for (int again = 0; !arrived && again < RETRIES && rests(FIRST_PAUSE.multipliedBy(1L << again)); again++) {
                arrived = arrives(event);
            }
        });
    }

    private boolean arrives(Happened event) {
        try {
            var status = deliver(event);
            return status >= 200 && status < 300;
        } catch (IOException away) {
            LOG.debug("Not delivered: {}", event.type(), away);
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean rests(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private synchronized int whim(int oneIn) {
        return whims.nextInt(oneIn);
    }

    private Duration whim(int oneIn, Duration delay) {
        return whim(oneIn) == 0 ? delay : Duration.ZERO;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.shutdownNow();
    }
}
