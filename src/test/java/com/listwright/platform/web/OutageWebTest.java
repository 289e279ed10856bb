package com.listwright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.sandbox.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A program whose database goes away and comes back. */
class OutageWebTest extends WebTest {
    private static final List<String> SETTINGS = List.of("fsync=off", "max_connections=30", "shared_buffers=16MB");

    private @Nullable Path folder;
    private @Nullable PostgresServer postgres;

    @Override
    public Map<String, String> getProperties() {
        try {
            folder = Files.createTempDirectory("listwright-outage");
            postgres = new PostgresServer(folder, Path.of("target", "postgres"));
            var database = postgres.start(SETTINGS);
            return Map.of(
                    "database.url", database.url(),
                    "database.user", String.valueOf(database.user()),
                    "database.password", String.valueOf(database.password()),
                    "listwright.job.polling", "50ms");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @AfterAll
    void cleanUp() throws IOException {
        server.stop();
        postgres().close();
        try (var files = Files.walk(Objects.requireNonNull(folder))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Test
    void anOutageIsSaidHarmsNothingAndPasses() throws IOException {
        var ben = signedIn(BEN);
        var cookies = List.of(ben.cookie("lw_access"), ben.cookie("lw_refresh"));
        assertThat(visitor().get("/health/readiness").status()).isEqualTo(200);

        postgres().close();
        for (var reply : askEverything(ben)) {
            reply.isProblem(503, "unavailable");
            assertThat(reply.header("Retry-After")).isEqualTo("2");
            assertThat(reply.header("Set-Cookie")).isNull();
            assertThat(reply.text()).doesNotContainIgnoringCase("sql").doesNotContainIgnoringCase("hikari");
        }
        assertThat(visitor().get("/health/readiness").status()).isEqualTo(503);
        assertThat(visitor().get("/health/liveness").status()).isEqualTo(200);
        assertThat(visitor().get("/login", "Accept", "text/html").status()).isEqualTo(200);
        assertThat(List.of(ben.cookie("lw_access"), ben.cookie("lw_refresh"))).isEqualTo(cookies);

        postgres().start(portAsBefore());
        assertSoon("somebody signed in stays so", () -> ben.get("/api/v1/me").status() == 200);
        assertSoon("readiness", () -> visitor().get("/health/readiness").status() == 200);
        var email = freshAddress();
        visitor().signsUp(email, "After The Storm").is(201);
        assertThat(mailedLink("verify", email)).isNotBlank();
    }

    private List<Reply> askEverything(Visitor ben) {
        var replies = new ArrayList<Reply>();
        replies.add(ben.get("/api/v1/me"));
        replies.add(ben.patch("/api/v1/me", "{\"name\": \"Ben\"}"));
        replies.add(ben.post("/auth/refresh", null));
        replies.add(visitor().signsIn(BEN, PASSWORD));
        replies.add(visitor().signsIn(BEN, "wrong"));
        replies.add(visitor().post("/auth/password-resets", "{\"email\": \"ben@harbor.example\"}"));
        replies.add(visitor().post("/auth/login", "{}", "Idempotency-Key", "outage"));
        return replies;
    }

    private static void assertSoon(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            pause();
        }
    }

    private List<String> portAsBefore() {
        var settings = new ArrayList<>(SETTINGS);
        var url = server.getApplicationContext().getRequiredProperty("database.url", String.class);
        settings.add("port=" + URI.create(url.substring("jdbc:".length())).getPort());
        return settings;
    }

    private PostgresServer postgres() {
        return Objects.requireNonNull(postgres);
    }
}
