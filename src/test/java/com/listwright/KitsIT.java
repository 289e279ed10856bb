package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.llm.ModelStandIn;
import com.listwright.platform.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many kits, and the program killed in the middle of them: nothing is lost, doubled or counted twice. */
class KitsIT {
    private static final int KITS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void aKilledProgramWritesEveryKitToItsEndAndNoPieceTwice(@TempDir Path folder) throws IOException {
        try (var model = new ModelStandIn().alwaysTakes(Duration.ofMillis(1500))) {
            var settings = Map.of("OPENAI_API_KEY", "sk-test", "OPENAI_BASE_URL", model.address());
            try (var first = PackagedRun.in(folder, settings)) {
                first.awaitReady();
                orderAll(ben(first));
                await(() -> count(first.database(), "SELECT count(*) FROM usage_entry") > 10);
                first.kill();
                first.awaitDatabaseStopped();
            }
            try (var second = PackagedRun.in(folder, settings)) {
                second.awaitReady();
                var database = second.database();
                assertThat(count(database, "SELECT count(*) FROM kit")).isEqualTo(KITS);
                var open = count(database, "SELECT count(*) FROM kit WHERE status = 'writing'");
                assertThat(open).as("kits that the crash interrupted").isPositive();
                var since = System.nanoTime();
                await(() -> count(database, "SELECT count(*) FROM kit WHERE status = 'writing'") == 0);
                System.out.printf(
                        "%d of %d kits went on, all done after %d s.%n",
                        open, KITS, (System.nanoTime() - since) / 1_000_000_000L);
                assertNothingIsDoubled(database);
            }
        }
    }

    private static Visitor ben(PackagedRun run) {
        var home = run.address("/");
        var ben = new Visitor(home, AnswerBook.of(home));
        ben.signsIn(WebTest.BEN, WebTest.PASSWORD).is(200);
        return ben;
    }

    private static void orderAll(Visitor ben) {
        var homes = ben.get("/api/v1/properties?limit=10").listAt("data").stream()
                .map(home -> String.valueOf(((Map<?, ?>) home).get("id")))
                .toList();
        List<Callable<Reply>> orders = new ArrayList<>();
        for (int kit = 0; kit < KITS; kit++) {
            var path = "/api/v1/properties/" + homes.get(kit % homes.size()) + "/kits";
            orders.add(() -> ben.post(path, "{\"channels\": [\"website\", \"headline\"]}")
                    .is(202));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var order : threads.invokeAll(orders)) {
                order.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void assertNothingIsDoubled(Database database) {
        assertThat(rows(database, "SELECT DISTINCT status FROM kit")).containsExactly("finished");
        assertThat(rows(database, "SELECT DISTINCT status FROM piece")).containsExactly("ready");
        assertThat(count(database, "SELECT count(*) FROM piece_version")).isEqualTo(2 * KITS);
        assertThat(count(database, "SELECT count(*) FROM usage_entry")).isEqualTo(2 * KITS);
        assertThat(count(database, "SELECT count(DISTINCT piece_id) FROM usage_entry"))
                .isEqualTo(2 * KITS);
        assertThat(count(database, "SELECT count(*) FROM reservation")).isZero();
        assertThat(count(database, "SELECT sum(used) FROM usage_period")).isEqualTo(2 * KITS);
        assertThat(List.of("write-kit"))
                .doesNotContainAnyElementsOf(rows(database, "SELECT DISTINCT task_name FROM scheduled_tasks"));
    }

    private static int count(Database database, String query) {
        return Integer.parseInt(rows(database, query).getFirst());
    }

    /** As the role that sees every account; the owner of the tables sees none. */
    private static List<String> rows(Database database, String query) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            Rows.change(connection, "SET ROLE listwright_across");
            return Rows.of(connection, query);
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            try {
                Thread.sleep(200);
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        }
    }
}
