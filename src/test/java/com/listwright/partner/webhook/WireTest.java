package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private static final Duration AT_MOST = Duration.ofSeconds(3);
    private static final Dns LOOPBACK = name -> List.of(InetAddress.ofLiteral("127.0.0.1"));

    private final Receiver receiver = new Receiver();
    private final AtomicInteger connections = new AtomicInteger();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void whatArrivesIsWhatWasSent() {
        var answer = allowed(Dns.SYSTEM).send(receiver.url("/hook"), Map.of("webhook-id", "evt_1"), "{\"a\":\"ü\"}");
        assertThat(answer.hasArrived()).isTrue();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("ok");
        var call = receiver.calls("/hook").getFirst();
        assertThat(call.body()).isEqualTo("{\"a\":\"ü\"}");
        assertThat(call.header("webhook-id")).isEqualTo("evt_1");
        assertThat(call.header("Content-Type")).isEqualTo("application/json");
        assertThat(call.header("User-Agent")).isEqualTo("Listwright-Webhooks");
        assertThat(call.header("Cookie")).isEmpty();
    }

    /** As somebody would have put them into the table before we looked so closely. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:%d/",
                "https://127.1:%d/",
                "https://2130706433:%d/",
                "https://0.0.0.0:%d/",
                "https://[::1]:%d/",
                "https://[::ffff:127.0.0.1]:%d/",
                "https://[::]:%d/",
                "https://localhost:%d/"
            })
    void noSpellingOfThisMachineIsConnectedTo(String form) throws IOException {
        try (var door = listening()) {
            var answer = guarded(Dns.SYSTEM).send(form.formatted(door.getLocalPort()), Map.of(), "{}");
            assertThat(answer.failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
            assertThat(answer.status()).isNull();
            assertThat(connections).hasValue(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://169.254.169.254/latest/meta-data/",
                "https://10.0.0.1/",
                "https://192.168.1.1/",
                "https://100.64.0.1/",
                "https://[fd00:ec2::254]/",
                "https://[64:ff9b::a9fe:a9fe]/",
                "https://[2002:7f00:1::]/"
            })
    void noAddressInsideIsConnectedTo(String url) {
        assertThat(guarded(Dns.SYSTEM).send(url, Map.of(), "{}").failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
    }

    @Test
    void aNameThatTurnsFromPublicToPrivateIsCaughtWhenItIsConnectedTo() throws IOException {
        try (var door = listening()) {
            var lookups = new AtomicInteger();
            Dns rebinding =
                    name -> List.of(InetAddress.ofLiteral(lookups.getAndIncrement() == 0 ? "192.0.1.1" : "127.0.0.1"));
            var url = "https://rebind.example:" + door.getLocalPort() + "/";
            assertThat(PublicAddresses.contain(lookup(rebinding))).isTrue();
            assertThat(guarded(rebinding).send(url, Map.of(), "{}").failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
            assertThat(lookups).hasValue(2);
            assertThat(connections).hasValue(0);
        }
    }

    @Test
    void aPrivateAddressBehindOthersIsCaughtToo() throws IOException {
        try (var door = listening()) {
            Dns both = name -> List.of(InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("127.0.0.1"));
            var url = "https://both.example:" + door.getLocalPort() + "/";
            assertThat(guarded(both).send(url, Map.of(), "{}").failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
            assertThat(connections).hasValue(0);
        }
    }

    @Test
    void plainHttpIsNotSpokenToAnybodyElse() {
        var answer = guarded(LOOPBACK).send(receiver.url("/hook"), Map.of(), "{}");
        assertThat(answer.hasArrived()).isFalse();
        assertThat(receiver.calls("/hook")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsAFailureAndNotFollowed(int status) {
        receiver.answers("/hook", status, "", "Location", receiver.url("/inside"));
        var answer = allowed(Dns.SYSTEM).send(receiver.url("/hook"), Map.of(), "{}");
        assertThat(answer.failure()).isEqualTo(Failure.REDIRECT);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(receiver.calls("/inside")).isEmpty();
    }

    @Test
    void onlyTheBeginningOfAnAnswerIsKept() {
        receiver.answers("/hook", 200, "a\0" + "b".repeat(1 << 20));
        var answer = allowed(Dns.SYSTEM).send(receiver.url("/hook"), Map.of(), "{}");
        assertThat(answer.hasArrived()).isTrue();
        assertThat(answer.text()).hasSize(1024).startsWith("a\ufffdb");
    }

    @Test
    void whoHangsIsLeft() {
        receiver.hangs("/hook");
        var answer = allowed(Dns.SYSTEM).send(receiver.url("/hook"), Map.of(), "{}");
        assertThat(answer.failure()).isEqualTo(Failure.TIMEOUT);
        assertThat(answer.millis()).isLessThan(AT_MOST.toMillis() + 1000);
    }

    @Test
    void whoDripsIsLeft() throws IOException {
        try (var door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(door));
            var target = "127.0.0.1:" + door.getLocalPort();
            var answer = allowed(target, Dns.SYSTEM).send("http://" + target + "/", Map.of(), "{}");
            assertThat(answer.failure()).isEqualTo(Failure.TIMEOUT);
            assertThat(answer.millis()).isLessThan(AT_MOST.toMillis() + 1000);
        }
    }

    @Test
    void whatWentWrongHasAName() {
        receiver.answers("/down", 503, "later", "Retry-After", "120");
        var down = allowed(Dns.SYSTEM).send(receiver.url("/down"), Map.of(), "{}");
        assertThat(down.failure()).isEqualTo(Failure.STATUS);
        assertThat(down.retryAfter()).hasValue(Duration.ofMinutes(2));
        receiver.answers("/rude", 500, "", "Retry-After", "120");
        assertThat(allowed(Dns.SYSTEM)
                        .send(receiver.url("/rude"), Map.of(), "{}")
                        .retryAfter())
                .isEmpty();
        var nobody = guarded(new Names(Settings.with("")));
        assertThat(nobody.send("https://nobody.invalid/", Map.of(), "{}").failure())
                .isEqualTo(Failure.UNRESOLVABLE);
    }

    @Test
    void whoHangsUpInsteadOfGreetingHasNoTls() throws IOException {
        try (var door = listening()) {
            var target = "127.0.0.1:" + door.getLocalPort();
            assertThat(allowed(target, Dns.SYSTEM)
                            .send("https://" + target + "/", Map.of(), "{}")
                            .failure())
                    .isEqualTo(Failure.TLS);
        }
    }

    private Wire allowed(Dns names) {
        return allowed(receiver.target(), names);
    }

    private static Wire allowed(String target, Dns names) {
        var settings = Settings.with(target, 16, AT_MOST);
        return new Wire(settings, new Targets(settings), names, Clock.systemUTC());
    }

    private static Wire guarded(Dns names) {
        var settings = Settings.with("", 16, AT_MOST);
        return new Wire(settings, new Targets(settings), names, Clock.systemUTC());
    }

    private static InetAddress lookup(Dns names) throws IOException {
        return names.lookup("rebind.example").getFirst();
    }

    /** Counts who comes. */
    private ServerSocket listening() throws IOException {
        var door = new ServerSocket(0);
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try (var visitor = door.accept()) {
                    connections.addAndGet(visitor.isConnected() ? 1 : 0);
                } catch (IOException closed) {
                    return;
                }
            }
        });
        return door;
    }

    private static void drip(ServerSocket door) {
        try (var visitor = door.accept();
                var out = visitor.getOutputStream()) {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('.');
                out.flush();
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }
}
