package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.billing.Shop;
import com.listwright.billing.stripe.StripeSettings;
import com.listwright.platform.Database;
import com.listwright.sandbox.stripe.Card;
import com.listwright.sandbox.stripe.Happened;
import com.listwright.sandbox.stripe.PretendStripe;
import com.listwright.sandbox.stripe.wire.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program killed after it let webhooks in, and while it asks Stripe about them: nothing is lost, nothing doubled.
 */
class PaymentsIT {
    private static final List<String> PLANS = List.of("solo", "team", "brokerage");
    private static final int OFFICES = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AtomicReference<URI> door = new AtomicReference<>(URI.create("http://localhost:1"));

    @Test
    void whoWasHeardOfBeforeAKillHasWhatTheyPaidForAfterIt(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (var stripe = PretendStripe.start(Clock.systemUTC(), door::get)) {
            stripe.sendsByItself(false);
            assertThat(fitOut(stripe)).isNotEmpty();
            var settings = Map.of(
                    "STRIPE_API_KEY",
                    PretendStripe.KEY,
                    "STRIPE_API_BASE",
                    stripe.home(),
                    "STRIPE_WEBHOOK_SECRET",
                    stripe.webhookSecret(),
                    "JWT_SECRET",
                    "a secret of the tests that is long enough",
                    "LISTWRIGHT_INBOX_TURN",
                    "8s");
            var offices = new ArrayList<String>();
            try (var first = PackagedRun.unpacked(folder, settings, "512m")) {
                first.awaitReady();
                for (int i = 0; i < OFFICES; i++) {
                    offices.add(buys(first, stripe, i));
                }
                stripe.faults().order("/v1/subscriptions", Fault.TIMES_OUT, 1000);
                door.set(first.address("/webhooks/stripe"));
                tell(stripe);
                var database = first.database();
                await(
                        "one is asked about",
                        () -> count(database, "billing_standing WHERE lease_until IS NOT NULL") > 0);
                assertThat(count(database, "webhook_work WHERE state = 'pending' AND tries = 0"))
                        .as("nobody looked at these")
                        .isPositive();
                first.kill();
                first.awaitDatabaseStopped();
            }
            stripe.faults().clear();
            try (var second = PackagedRun.unpacked(folder, settings, "512m")) {
                second.awaitReady();
                var since = System.nanoTime();
                var database = second.database();
                await("all are dealt with", () -> count(database, "webhook_work WHERE state = 'pending'") == 0);
                System.out.printf(
                        "%d offices, all right %d s after the start.%n",
                        OFFICES, Duration.ofNanos(System.nanoTime() - since).toSeconds());
                for (int i = 0; i < OFFICES; i++) {
                    assertThat(rows(
                                    database,
                                    "SELECT plan || ' ' || access FROM subscription WHERE account_id = '"
                                            + offices.get(i) + "'"))
                            .containsExactly(PLANS.get(i % PLANS.size()) + " paid");
                }
                door.set(second.address("/webhooks/stripe"));
                tell(stripe);
                assertNothingIsDoubled(database, stripe);
            }
        }
    }

    private static List<String> fitOut(PretendStripe stripe) {
        var settings = new StripeSettings(
                PretendStripe.KEY, stripe.home(), "", Duration.ofSeconds(2), Duration.ofSeconds(5), 3, 0, false);
        return Shop.fitOut(settings, "https://listwright.example");
    }

    /** Told again, they change nothing either. */
    private static void assertNothingIsDoubled(Database database, PretendStripe stripe) {
        assertThat(count(database, "webhook_work WHERE state NOT IN ('done', 'ignored')"))
                .isZero();
        assertThat(count(database, "webhook_event")).isEqualTo(stripe.events().size());
        for (var table : List.of("stripe_customer", "subscription", "invoice")) {
            assertThat(count(database, table)).as(table).isEqualTo(OFFICES);
        }
        assertThat(stripe.events().stream().map(Happened::type).filter("customer.subscription.created"::equals))
                .hasSize(OFFICES);
    }

    private static String buys(PackagedRun run, PretendStripe stripe, int number) {
        var home = run.address("/");
        var owner = new Visitor(home, AnswerBook.of(home));
        owner.signsUp("payer" + number + "@office.example", "Office " + number).is(201);
        var url = owner.post(
                        "/api/v1/checkout-sessions",
                        "{\"plan\": \"%s\", \"interval\": \"month\"}".formatted(PLANS.get(number % PLANS.size())))
                .is(201)
                .textAt("url");
        assertThat(stripe.pay(url.substring(url.lastIndexOf('/') + 1), Card.PAYS))
                .isTrue();
        return rows(runDatabase(run), "SELECT account_id FROM stripe_customer ORDER BY created_at DESC LIMIT 1")
                .getFirst();
    }

    private static Database runDatabase(PackagedRun run) {
        try {
            return run.database();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void tell(PretendStripe stripe) throws IOException, InterruptedException {
        for (var event : stripe.events()) {
            assertThat(stripe.deliver(event)).isEqualTo(200);
        }
    }

    private static int count(Database database, String what) {
        return Integer.parseInt(rows(database, "SELECT count(*) FROM " + what).getFirst());
    }

    private static List<String> rows(Database database, String query) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            Rows.change(connection, "SET ROLE listwright_across");
            return Rows.of(connection, query);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            Thread.sleep(50);
        }
    }
}
