package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The webhook door, with bodies signed byte by byte. */
class WebhookWebTest extends BillingWebTest {
    private static byte[] event(String id, String type, String customer) {
        return """
            {
              "id": "%s", "object": "event", "api_version": "2026-07-29.dahlia", "created": 1700000000,
              "livemode": false, "type": "%s",
              "data": {"object": {"id": "sub_1", "object": "subscription", "customer": "%s", "name": "Zo\u00eb \u4f60\u597d"}}
            }
            """.formatted(id, type, customer).getBytes(StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotSignedIsRefusedAndLeavesNoRow() {
        var body = event("evt_forged", "customer.subscription.updated", "cus_1");
        var now = clock.instant();
        var genuine = SignatureTest.header(stripe.webhookSecret(), now, body);
        var zeros = "0".repeat(64);
        var headers = new LinkedHashMap<String, List<String>>();
        headers.put("missing", List.of());
        headers.put("empty", List.of(""));
        headers.put("t is no number", List.of(genuine.replaceFirst("t=\\d+", "t=abc")));
        headers.put("no values", List.of("t,v1"));
        headers.put("no digest", List.of("t=" + now.getEpochSecond() + ",v1"));
        headers.put("v0 only", List.of(genuine.replace("v1=", "v0=")));
        headers.put("wrong digest", List.of("t=" + now.getEpochSecond() + ",v1=" + zeros));
        headers.put("a space after the comma", List.of(genuine.replace(",", ", ")));
        headers.put("twice", List.of(genuine, genuine));
        headers.put("an hour ahead", List.of(signed(body, Duration.ofHours(1))));
        headers.put("302 seconds old", List.of(signed(body, Duration.ofSeconds(-302))));
        headers.put("another secret", List.of(SignatureTest.header("whsec_other", now, body)));
        headers.put(
                "of another body", List.of(SignatureTest.header(stripe.webhookSecret(), now, new byte[] {'{', '}'})));
        return headers.entrySet().stream()
                .map(header -> dynamicTest(header.getKey(), () -> {
                    assertThat(post(body, header.getValue().toArray(String[]::new)))
                            .isEqualTo(400);
                    assertThat(rows("SELECT id FROM webhook_event WHERE id = 'evt_forged'"))
                            .isEmpty();
                }));
    }

    private String signed(byte[] body, Duration ahead) {
        return SignatureTest.header(stripe.webhookSecret(), clock.instant().plus(ahead), body);
    }

    @TestFactory
    Stream<DynamicTest> whatIsSignedButNoEventIsRefused() {
        return Stream.of(
                        "",
                        "not json",
                        "[]",
                        "7",
                        "null",
                        "\"text\"",
                        "{",
                        "{}",
                        "{\"id\":\"evt_1\"}",
                        "{\"id\":7,\"type\":\"x\"}",
                        "{\"id\":\"evt \u0000\",\"type\":\"invoice.paid\"}",
                        "{\"id\":\"" + "e".repeat(300) + "\",\"type\":\"invoice.paid\"}",
                        "[".repeat(100_000),
                        "{\"a\":".repeat(50_000))
                .map(body -> dynamicTest(
                        "body: " + body.replace('\u0000', ' ').substring(0, Math.min(20, body.length())), () -> {
                            assertThat(deliver(body.getBytes(StandardCharsets.UTF_8)))
                                    .isEqualTo(400);
                        }));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(deliver(new byte[] {(byte) 0xc3, (byte) 0x28, 0, 1, 2})).isEqualTo(400);
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(deliver(new byte[(1 << 20) + 1])).isEqualTo(413);
    }

    @Test
    void aForgedBodyDoesNotBurnAGenuineId() {
        var body = event("evt_burnt", "customer.subscription.updated", "cus_1");
        assertThat(post(body, "t=1,v1=" + "0".repeat(64))).isEqualTo(400);
        assertThat(deliver(body)).isEqualTo(200);
        assertThat(rows("SELECT id FROM webhook_event WHERE id = 'evt_burnt'")).hasSize(1);
    }

    @Test
    void theSecretThatIsBeingReplacedIsGoodToo() {
        var body = event("evt_rotated", "customer.subscription.updated", "cus_1");
        assertThat(post(body, SignatureTest.header(FORMER_SECRET, clock.instant(), body)))
                .isEqualTo(200);
        var both = SignatureTest.header("whsec_unknown", clock.instant(), body) + ","
                + SignatureTest.header(FORMER_SECRET, clock.instant(), body).replaceFirst("t=\\d+,", "");
        assertThat(post(body, both)).isEqualTo(200);
    }

    @Test
    void aThinEventIsKept() {
        var thin = """
            {"id": "evt_thin", "object": "v2.core.event", "type": "v1.billing.meter.error_report_triggered",
             "created": "2026-11-20T10:00:00.000Z", "livemode": false,
             "related_object": {"id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1"}}
            """;
        assertThat(deliver(thin.getBytes(StandardCharsets.UTF_8))).isEqualTo(200);
        await(() -> state("evt_thin").equals("done"));
    }

    @Test
    void whatWeDoNotKnowIsKeptAndIgnored() {
        assertThat(deliver(event("evt_odd", "capital.financing_offer.created", "cus_1")))
                .isEqualTo(200);
        assertThat(state("evt_odd")).isEqualTo("ignored");
    }

    @Test
    void whatIsOfRealMoneyIsKeptAndIgnoredWhereMoneyIsNotReal() {
        var body = new String(event("evt_live", "customer.subscription.updated", "cus_1"), StandardCharsets.UTF_8)
                .replace("\"livemode\": false", "\"livemode\": true");
        assertThat(deliver(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(200);
        assertThat(state("evt_live")).isEqualTo("ignored");
    }

    @Test
    void aStrangerWaitsUntilSomebodyKnowsThem() {
        assertThat(deliver(event("evt_stranger", "invoice.paid", "cus_nobody"))).isEqualTo(200);
        await(() -> state("evt_stranger").equals("stranger"));
        assertThat(rows("SELECT id FROM webhook_trouble")).contains("evt_stranger");
    }

    @Test
    void anotherVersionOfTheApiIsReadAllTheSame() {
        var office = subscriber("solo", "month");
        var body = new String(
                        event("evt_old", "customer.subscription.updated", customer(office)), StandardCharsets.UTF_8)
                .replace("2026-07-29.dahlia", "2019-12-03");
        assertThat(deliver(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(200);
        await(() -> state("evt_old").equals("done"));
    }

    @Test
    void theSameEventTwentyTimesAtOnceIsOneRow() {
        var office = subscriber("solo", "month");
        var body = event("evt_many", "customer.subscription.updated", customer(office));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                threads.execute(() -> assertThat(deliver(body)).isEqualTo(200));
            }
        }
        assertThat(rows("SELECT id FROM webhook_event WHERE id = 'evt_many'")).hasSize(1);
        await(() -> state("evt_many").equals("done"));
        assertThat(deliver(body)).isEqualTo(200);
        assertThat(state("evt_many")).isEqualTo("done");
    }

    @Test
    void whatWasReceivedIsNeverRewritten() {
        deliver(event("evt_kept", "customer.subscription.updated", "cus_1"));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> rows("UPDATE webhook_event SET type = 'x' WHERE id = 'evt_kept' RETURNING id"))
                .hasStackTraceContaining("never rewritten");
    }

    private String state(String event) {
        return rows("SELECT state FROM webhook_work WHERE event_id = '" + event + "'")
                .getFirst();
    }
}
