package com.listwright.sandbox.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.TestClock;
import com.stripe.exception.StripeException;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be made to happen from outside, how webhooks get through, and what a restart leaves. */
class ScriptsTest {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final TestClock clock = new TestClock();

    @Test
    void everythingCanBeScriptedOverHttp() throws StripeException, IOException, InterruptedException {
        try (var visit = StripeVisit.at(clock)) {
            var customer = visit.customer();
            var session = visit.open(customer, visit.solo());
            assertThat(script(visit, "checkouts/" + session.getId() + "?card=pays"))
                    .contains("\"paid\": true");
            script(visit, "cards/" + customer.getId() + "?card=declines");
            script(visit, "advance?to=" + clock.instant().plus(Duration.ofDays(32)));
            var done = visit.client().v1().checkout().sessions().retrieve(session.getId());
            assertThat(visit.client()
                            .v1()
                            .subscriptions()
                            .retrieve(done.getSubscription())
                            .getStatus())
                    .isEqualTo("past_due");
            assertThat(script(visit, "faults?path=/v1&fault=errs-500&times=2")).contains("2");
            assertThat(script(visit, "faults?path=/v1&fault=bad-mood")).contains("RESETS_AFTER_THE_WORK");
            assertThat(script(visit, "advance?to=soon")).contains("invalid_request_error");
        }
    }

    @Test
    void webhooksAreTriedAgainUntilTheDoorOpens() throws StripeException, IOException, InterruptedException {
        var heard = new CopyOnWriteArrayList<String>();
        var refusals = new AtomicInteger(2);
        var door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/webhooks/stripe", exchange -> {
            try (exchange) {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(exchange.getRequestHeaders().getFirst("Stripe-Signature"))
                        .matches("t=\\d+,v1=[0-9a-f]{64}");
                var opens = refusals.getAndDecrement() <= 0;
                if (opens) {
                    heard.add(body);
                }
                exchange.sendResponseHeaders(opens ? 200 : 503, -1);
            }
        });
        door.start();
        var address = URI.create("http://localhost:" + door.getAddress().getPort() + "/webhooks/stripe");
        try (var stripe = PretendStripe.start(clock, () -> address);
                var visit = new StripeVisit(stripe, StripeVisit.client(stripe, PretendStripe.KEY))) {
            visit.subscribed(visit.customer(), visit.solo());
            var deadline = clock.instant().plusSeconds(20);
            while (clock.instant().isBefore(deadline)
                    && distinct(heard) < visit.told().size()) {
                Thread.sleep(50);
            }
            assertThat(distinct(heard)).isEqualTo(visit.told().size());
            assertThat(heard.getFirst()).startsWith("{\n  \"id\": \"evt_").contains("\n");
        } finally {
            door.stop(0);
        }
    }

    @Test
    void whatIsKeptIsThereAgainAfterARestart(@TempDir Path folder) throws StripeException, IOException {
        var file = folder.resolve("stripe.json");
        String subscription;
        String secret;
        try (var visit = kept(file)) {
            subscription = visit.subscribed(visit.customer(), visit.solo()).getId();
            secret = visit.stripe().webhookSecret();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        try (var visit = kept(file)) {
            assertThat(visit.stripe().webhookSecret()).isEqualTo(secret);
            var again = visit.client().v1().subscriptions().retrieve(subscription);
            assertThat(again.getStatus()).isEqualTo("active");
            assertThat(visit.client()
                            .v1()
                            .customers()
                            .retrieve(again.getCustomer())
                            .getName())
                    .isEqualTo("Zoë Okafor");
            visit.stripe().advanceTo(clock.instant().plus(Duration.ofDays(32)));
            assertThat(visit.invoices(again)).hasSize(2);
        }
    }

    @Test
    void whoAsksAfterTheClockWasMovedFindsDoneWhatFellDue(@TempDir Path folder) throws StripeException, IOException {
        try (var visit = kept(folder.resolve("stripe.json"))) {
            var subscription = visit.subscribed(visit.customer(), visit.solo());
            clock.advance(Duration.ofDays(32));
            assertThat(StripeVisit.end(visit.again(subscription))).isAfter(StripeVisit.end(subscription));
        }
    }

    private StripeVisit kept(Path file) throws IOException {
        var saved = SavedWorld.read(file, JsonMapper.createDefault());
        var stripe = PretendStripe.keptIn(saved, clock, () -> URI.create("http://localhost:1/nobody"));
        stripe.sendsByItself(false);
        return new StripeVisit(stripe, StripeVisit.client(stripe, PretendStripe.KEY));
    }

    private static long distinct(List<String> heard) {
        return heard.stream().distinct().count();
    }

    private static String script(StripeVisit visit, String path) throws IOException, InterruptedException {
        return BROWSER.send(
                        HttpRequest.newBuilder(URI.create(visit.stripe().home() + "/pretend/" + path))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
