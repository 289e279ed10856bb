package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.partner.webhook.Receiver;
import com.listwright.platform.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program killed between sending and noting that it was sent: everything is told, at least once. */
class WebhooksIT {
    private static final int KITS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void whatWasUnderWayWhenTheProgramWasKilledIsToldAgain(@TempDir Path folder) throws IOException {
        try (var receiver = new Receiver()) {
            var settings = Map.of(
                    "WEBHOOK_ALLOWED_TARGETS",
                    receiver.target(),
                    "JWT_SECRET",
                    "a secret of the tests that is long enough");
            receiver.hangs("/hook");
            try (var first = PackagedRun.in(folder, settings)) {
                first.awaitReady();
                giveTheApi(first.database());
                var ben = ben(first);
                ben.post("/api/v1/webhook-endpoints", """
                    {"url": "%s", "events": ["kit.finished"]}
                    """.formatted(receiver.url("/hook")))
                        .is(201);
                order(ben);
                await("two are under way", () -> receiver.calls("/hook").size() == 2);
                first.kill();
                first.awaitDatabaseStopped();
            }
            receiver.answers("/hook", 200, "");
            try (var second = PackagedRun.in(folder, settings)) {
                var since = System.nanoTime();
                second.awaitReady();
                await(
                        "all were told",
                        () -> told(receiver).size() == KITS
                                && receiver.calls("/hook").size() >= KITS + 2);
                System.out.printf(
                        "%d events, %d sendings, the last %d s after the start.%n",
                        KITS,
                        receiver.calls("/hook").size(),
                        Duration.ofNanos(System.nanoTime() - since).toSeconds());
                assertThat(told(receiver).values())
                        .allSatisfy(bodies -> assertThat(bodies).hasSize(1));
            }
        }
    }

    /** The bodies that came with each id. */
    private static Map<String, Set<String>> told(Receiver receiver) {
        return receiver.calls("/hook").stream()
                .collect(Collectors.groupingBy(
                        call -> call.header("webhook-id"),
                        Collectors.mapping(Receiver.Call::body, Collectors.toSet())));
    }

    private static void giveTheApi(Database database) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            Rows.change(connection, "SET ROLE listwright_across");
            Rows.change(connection, "UPDATE account SET plan = 'brokerage'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Visitor ben(PackagedRun run) {
        var home = run.address("/");
        var ben = new Visitor(home, AnswerBook.of(home));
        ben.signsIn(WebTest.BEN, WebTest.PASSWORD).is(200);
        return ben;
    }

    private static void order(Visitor ben) {
        var home = ben.get("/api/v1/properties?limit=1").textAt("data.0.id");
        for (var kit = 0; kit < KITS; kit++) {
            ben.post("/api/v1/properties/" + home + "/kits", "{\"channels\": [\"headline\"]}", "Prefer", "wait=20")
                    .is(200);
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            try {
                Thread.sleep(100);
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        }
    }
}
