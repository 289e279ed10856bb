package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Rows;
import com.listwright.TestClock;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.billing.stripe.StripeSettings;
import com.listwright.platform.AccountId;
import com.listwright.platform.Database;
import com.listwright.sandbox.stripe.Card;
import com.listwright.sandbox.stripe.Happened;
import com.listwright.sandbox.stripe.PretendStripe;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A test with a Stripe of its own, whose webhooks wait until the test delivers them. One after another: they share it.
 */
@Execution(ExecutionMode.SAME_THREAD)
abstract class BillingWebTest extends WebTest {
    static final String FORMER_SECRET = "whsec_former";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicReference<Clock> time = new AtomicReference<>(Clock.systemUTC());
    private final HttpClient wire = HttpClient.newHttpClient();
    private Map<String, String> settings = Map.of();

    final PretendStripe stripe = pretended(time);

    @Inject
    TestClock clock;

    @Inject
    Following following;

    /** An office and its owner, signed in. */
    record Office(Visitor owner, String email, AccountId id) {}

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        stripe.sendsByItself(false);
        properties.put("test.quick-passwords", "true");
        // A key is there, so that the laptop does not bring its own Stripe besides.
        properties.put("stripe.api-key", PretendStripe.KEY);
        properties.put("listwright.stripe.api-key", PretendStripe.KEY);
        properties.put("listwright.stripe.api-base", stripe.home());
        properties.put("listwright.stripe.webhook-secrets", stripe.webhookSecret() + "," + FORMER_SECRET);
        properties.put("listwright.stripe.read", "1s");
        settings = properties;
        return properties;
    }

    /** Nothing comes to the door by itself. */
    private static PretendStripe pretended(AtomicReference<Clock> time) {
        try {
            return PretendStripe.start(new Relay(time), () -> URI.create("http://localhost:1"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The program's clock, which is there later than the server that needs it. */
    private static final class Relay extends Clock {
        private final AtomicReference<Clock> time;

        Relay(AtomicReference<Clock> time) {
            this.time = time;
        }

        @Override
        public Instant instant() {
            return time.get().instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeAll
    void fitOut() {
        time.set(clock);
        var unused = Shop.fitOut(stripeSettings(), "https://listwright.example");
    }

    private StripeSettings stripeSettings() {
        return new StripeSettings(
                PretendStripe.KEY, stripe.home(), "", Duration.ofSeconds(2), Duration.ofSeconds(5), 3, 0, false);
    }

    @BeforeEach
    void noMishaps() {
        stripe.faults().clear();
    }

    @AfterAll
    void close() {
        stripe.close();
        wire.close();
    }

    Office office() {
        var owner = visitor();
        var email = freshAddress();
        var id = AccountId.parse(
                        owner.signsUp(email, "Lighthouse Realty").is(201).textAt("account.id"))
                .orElseThrow();
        return new Office(owner, email, id);
    }

    static Reply checkout(Office office, String plan, String interval) {
        return office.owner().post("/api/v1/checkout-sessions", wish(plan, interval));
    }

    static String wish(String plan, String interval) {
        return "{\"plan\": \"%s\", \"interval\": \"%s\"}".formatted(plan, interval);
    }

    static String session(Reply opened) {
        var url = opened.is(201).textAt("url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** Through Checkout, with the events still undelivered. */
    void buys(Office office, String plan, String interval) {
        assertThat(stripe.pay(session(checkout(office, plan, interval)), Card.PAYS))
                .isTrue();
    }

    /** Through Checkout, and known. */
    Office subscriber(String plan, String interval) {
        var office = office();
        buys(office, plan, interval);
        read(office);
        return office;
    }

    void read(Office office) {
        await(() -> following.follow(office.id()));
    }

    /** Whoever was away for a month has to sign in again. */
    static Reply subscription(Office office) {
        var seen = office.owner().get("/api/v1/subscription");
        if (seen.status() == 401) {
            office.owner().signsIn(office.email(), PASSWORD).is(200);
            return office.owner().get("/api/v1/subscription").is(200);
        }
        return seen.is(200);
    }

    static String customer(Office office) {
        return subscription(office).textAt("stripeCustomerId");
    }

    static String subscriptionId(Office office) {
        return subscription(office).textAt("stripeSubscriptionId");
    }

    /** Time passes for Stripe and for the program, whose questions would otherwise be answered before it has aged. */
    void pass(Duration duration) {
        stripe.advanceTo(clock.instant().plus(duration));
        clock.advance(duration);
    }

    int deliver(Happened event) {
        return deliver(event.body().getBytes(StandardCharsets.UTF_8));
    }

    int deliver(byte[] body) {
        return post(body, SignatureTest.header(stripe.webhookSecret(), clock.instant(), body));
    }

    int post(byte[] body, String... signatures) {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + "/webhooks/stripe"))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(body));
        for (var signature : signatures) {
            request.header("Stripe-Signature", signature);
        }
        try {
            return wire.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What happened since, oldest first. */
    List<Happened> eventsAfter(int known) {
        var all = stripe.events();
        return all.subList(known, all.size());
    }

    void awaitHeard() {
        await(() -> rows("SELECT event_id FROM webhook_work WHERE state = 'pending'")
                .isEmpty());
    }

    List<String> rows(String sql) {
        return Rows.of(
                new Database(
                        String.valueOf(settings.get("database.url")), "postgres", settings.get("database.password")),
                sql);
    }

    static void await(BooleanSupplier condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(deadline);
            pause();
        }
    }
}
