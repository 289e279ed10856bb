package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Onlooker.Seen;
import com.listwright.llm.ModelStandIn;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People who wait for kits, with and without a thousand homes beside them: {@code mvn test -Pbench -Dfrontend.skip
 * -Dtest=BulkBench}. Everything shares the machine with the program: its database, the model, and those who look on.
 */
class BulkBench {
    private static final Logger LOG = LoggerFactory.getLogger(BulkBench.class);
    private static final List<String> WORDS = List.of("The home has three bedrooms and two full baths in Marrow Glen. "
            .repeat(4)
            .split("(?<= )", -1));
    private static final String FACTS = """
        "PropertyType": "Residential", "City": "Marrow Glen", "StateOrProvince": "OH", "ListPrice": 389000,
         "BedroomsTotal": 3, "BathroomsFull": 2, "LivingArea": 1642\
        """.replace("\n", "");
    private static final List<String> CHANNELS = List.of("website", "mls", "facebook");
    private static final int PEOPLE = 20;
    private static final int ROUNDS = 4;
    private static final int HOMES = 1000;

    private record Person(String cookie, String home) {}

    @Test
    void peopleBesideAThousandHomes(@TempDir Path folder) throws IOException, InterruptedException, ExecutionException {
        try (var model = new ModelStandIn().alwaysPaces(Duration.ofMillis(200), Duration.ofMillis(40), WORDS)) {
            var settings = new HashMap<String, String>();
            settings.put("LISTWRIGHT_LIMITS_API", "1000000/60s");
            settings.put("LISTWRIGHT_LIMITS_KIT", "1000000/60s");
            settings.put("LISTWRIGHT_SANDBOX_HOMES", "false");
            settings.put("OPENAI_API_KEY", "sk-test");
            settings.put("OPENAI_BASE_URL", model.address());
            try (var run = PackagedRun.unpacked(folder, settings, "1g");
                    var client = new Onlooker(run.address("/"), model.address())) {
                run.awaitReady();
                var people = new ArrayList<Person>();
                for (int number = 0; number < PEOPLE; number++) {
                    people.add(person(run, number));
                }
                var brokerage = owner(run, "bulk");
                rich(run);
                rounds(client, people, 2);
                var alone = rounds(client, people, ROUNDS);
                var begun = System.nanoTime();
                var job = brokerage
                        .send(
                                "POST",
                                "/api/v1/bulk-jobs?channels=" + String.join(",", CHANNELS),
                                records(),
                                "Content-Type",
                                "application/x-ndjson")
                        .is(202)
                        .textAt("id");
                LOG.info("a job of {} homes is taken in {} ms", HOMES, (System.nanoTime() - begun) / 1_000_000);
                var beside = rounds(client, people, ROUNDS);
                var progress = brokerage.get("/api/v1/bulk-jobs/" + job).is(200);
                assertThat(progress.at("status"))
                        .as("the job outlasts the people")
                        .isEqualTo("running");
                LOG.info(
                        "{} interactive kits at once: alone p50 {} p95 {} ms; beside the job p50 {} p95 {} ms (bar:"
                                + " p95 +50 %); {} homes written meanwhile",
                        PEOPLE,
                        percentile(alone, 50),
                        percentile(alone, 95),
                        percentile(beside, 50),
                        percentile(beside, 95),
                        progress.at("homes.finished"));
                var before = written(brokerage, job);
                Thread.sleep(Duration.ofSeconds(20));
                LOG.info("nobody beside it: {} homes a minute", (written(brokerage, job) - before) * 3);
                assertThat(percentile(beside, 95)).isLessThan(percentile(alone, 95) * 1.5);
                brokerage.delete("/api/v1/bulk-jobs/" + job).is(204);
            }
        }
    }

    private static int written(Visitor brokerage, String job) {
        return Integer.parseInt(
                brokerage.get("/api/v1/bulk-jobs/" + job).is(200).textAt("homes.finished"));
    }

    private static Visitor owner(PackagedRun run, String name) throws IOException {
        var home = run.address("/");
        var owner = new Visitor(home, AnswerBook.of(home));
        owner.signsUp(name + "@bench.example", "Office of " + name).is(201);
        owner.get("/api/v1/usage").is(200);
        return owner;
    }

    private static Person person(PackagedRun run, int number) throws IOException {
        var owner = owner(run, "person" + number);
        var home = owner.post("/api/v1/properties", "{\"facts\": {" + FACTS + "}}")
                .is(201)
                .textAt("id");
        return new Person(owner.cookies(), home);
    }

    private static String records() {
        return IntStream.rangeClosed(1, HOMES)
                .mapToObj(number -> "{\"ListingKey\": \"B" + number + "\", " + FACTS + "}")
                .collect(Collectors.joining("\n"));
    }

    /** More pieces than anybody orders here; a first look at usage makes the row. */
    private static void rich(PackagedRun run) throws IOException {
        var database = run.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            Rows.change(connection, "SET ROLE listwright_across");
            Rows.change(connection, "UPDATE allowance SET pieces = 1000000");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Seen> rounds(Onlooker client, List<Person> people, int rounds)
            throws InterruptedException, ExecutionException {
        var seen = new ArrayList<Seen>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < rounds; round++) {
                var kits = people.stream()
                        .map(person -> (Callable<Seen>) () -> client.waitsFor(person.cookie(), person.home(), CHANNELS))
                        .toList();
                for (var kit : threads.invokeAll(kits)) {
                    assertThat(kit.get().problem()).isEmpty();
                    seen.add(kit.get());
                }
            }
        }
        return seen;
    }

    private static double percentile(List<Seen> all, int rank) {
        var sorted = all.stream().mapToLong(Seen::whole).sorted().toArray();
        return Math.round(sorted[(sorted.length - 1) * rank / 100] / 1e5) / 10.0;
    }
}
