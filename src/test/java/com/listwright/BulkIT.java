package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.platform.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bulk job, and the program killed in the middle of it: every home is written once. */
class BulkIT {
    private static final int HOMES = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String JOBS = "/api/v1/bulk-jobs";

    @Test
    void aKilledProgramGoesOnWithAJobAndWritesNoHomeTwice(@TempDir Path folder) throws IOException {
        String job;
        try (var first = PackagedRun.unpacked(folder, Map.of(), "512m")) {
            first.awaitReady();
            var ben = ben(first);
            job = ben.send(
                            "POST",
                            JOBS + "?channels=website,headline",
                            records(),
                            "Content-Type",
                            "application/x-ndjson")
                    .is(202)
                    .textAt("id");
            var database = first.database();
            await(() -> count(database, "SELECT count(*) FROM bulk_home WHERE status = 'finished'") >= 5);
            first.kill();
            first.awaitDatabaseStopped();
        }
        try (var second = PackagedRun.unpacked(folder, Map.of(), "512m")) {
            second.awaitReady();
            var database = second.database();
            assertThat(count(database, "SELECT count(*) FROM bulk_home WHERE status <> 'finished'"))
                    .as("homes that the crash interrupted")
                    .isPositive();
            await(() -> count(database, "SELECT count(*) FROM bulk_job WHERE status = 'running'") == 0);
            assertThat(rows(database, "SELECT DISTINCT status FROM bulk_home")).containsExactly("finished");
            assertThat(count(database, "SELECT count(*) FROM kit")).isEqualTo(HOMES);
            assertThat(count(database, "SELECT count(DISTINCT kit_id) FROM bulk_home"))
                    .isEqualTo(HOMES);
            assertThat(count(database, "SELECT count(DISTINCT property_id) FROM kit"))
                    .isEqualTo(HOMES);
            assertThat(count(database, "SELECT count(*) FROM usage_entry"))
                    .isEqualTo(count(database, "SELECT count(*) FROM piece WHERE status = 'ready'"));
            assertThat(count(database, "SELECT count(*) FROM reservation")).isZero();
            var lines = ben(second)
                    .get(JOBS + "/" + job + "/results")
                    .is(200)
                    .text()
                    .lines();
            assertThat(lines.filter(line -> !line.isEmpty())).hasSize(HOMES);
        }
    }

    private static String records() {
        return IntStream.rangeClosed(1, HOMES)
                .mapToObj(number -> """
                    {"ListingKey": "B%d", "PropertyType": "Residential", "BedroomsTotal": 3, "BathroomsFull": 2,\
                     "City": "Marrow Glen", "StateOrProvince": "OH", "ListPrice": 389000}\
                    """.formatted(number))
                .collect(Collectors.joining("\n"));
    }

    private static Visitor ben(PackagedRun run) throws IOException {
        var home = run.address("/");
        var ben = new Visitor(home, AnswerBook.of(home));
        ben.signsIn(WebTest.BEN, WebTest.PASSWORD).is(200);
        return ben;
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

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            try {
                Thread.sleep(100);
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        }
    }
}
