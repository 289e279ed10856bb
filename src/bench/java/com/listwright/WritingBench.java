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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kits written by the whole program, in a process of its own with 1 GiB of heap, beside a model that is played on this
 * machine: {@code mvn test -Pbench -Dfrontend.skip -Dtest=WritingBench}. Everything shares the machine with the
 * program: its database, the model, and those who look on.
 */
class WritingBench {
    private static final Logger LOG = LoggerFactory.getLogger(WritingBench.class);
    private static final String TRUE =
            "The home has three bedrooms and two full baths in Marrow Glen, with hardwood and tile floors. ";
    private static final String FACTS = """
        {"facts": {"PropertyType": "Residential", "City": "Marrow Glen", "StateOrProvince": "OH", "ListPrice": 389000,
         "BedroomsTotal": 3, "BathroomsFull": 2, "LivingArea": 1642, "Flooring": ["Hardwood", "Tile"]}}
        """;
    private static final List<String> SIX = List.of("website", "facebook", "linkedin", "flyer", "email", "mls");
    private static final int OFFICES = 40;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private record Office(String cookie, String home) {}

    private static List<String> words(int count) {
        var all = List.of(TRUE.repeat(count / 10 + 1).split("(?<= )", -1));
        return all.subList(0, count);
    }

    @Test
    void streamsOfAModel(@TempDir Path folder) throws IOException {
        try (var model = new ModelStandIn().alwaysPaces(Duration.ofMillis(200), Duration.ofMillis(40), words(20))) {
            var settings = new HashMap<>(quiet());
            settings.put("OPENAI_API_KEY", "sk-test");
            settings.put("OPENAI_BASE_URL", model.address());
            settings.put("LISTWRIGHT_LLM_IN_FLIGHT", "600");
            settings.put("LISTWRIGHT_JOB_THREADS", "600");
            try (var run = PackagedRun.unpacked(folder, settings, "1g");
                    var client = new Onlooker(run.address("/"), model.address())) {
                run.awaitReady();
                var offices = offices(run, OFFICES);
                var next = new AtomicInteger();
                Callable<Seen> stream = () -> {
                    var office = offices.get(Math.floorMod(next.getAndIncrement(), offices.size()));
                    return client.orders(office.cookie(), office.home(), List.of("website"));
                };
                // Warm: what a program that has run for a few minutes takes.
                paced(40, 20, stream);
                paced(80, 60, stream);
                addedTime(client, stream);
                steadily(run, stream, 20, 10);
                steadily(run, stream, 80, 10);
                together(run, model, stream);
                sideBySide(model, client, offices.getFirst());
            }
        }
    }

    private static void addedTime(Onlooker client, Callable<Seen> stream) {
        var direct = new ArrayList<Seen>();
        var ours = new ArrayList<Seen>();
        for (int round = 0; round < 3; round++) {
            direct.addAll(paced(20, 4, client::asksDirectly));
            ours.addAll(paced(20, 4, stream));
        }
        LOG.info(
                "first words at 20 streams/s: direct p50 {} p99 {} ms, ours p50 {} p99 {} ms, added p50 {} ms (bar 10)",
                percentile(direct, 50, Seen::first),
                percentile(direct, 99, Seen::first),
                percentile(ours, 50, Seen::first),
                percentile(ours, 99, Seen::first),
                round(percentile(ours, 50, Seen::first) - percentile(direct, 50, Seen::first)));
    }

    private static void steadily(PackagedRun run, Callable<Seen> stream, int perSecond, int seconds) {
        var before = run.cpu();
        var seen = paced(perSecond, seconds, stream);
        var cpu = run.cpu().minus(before);
        LOG.info(
                "{} streams/s for {} s: {} errors, first words p50 {} p99 {} ms, whole p50 {} p99 {} ms,"
                        + " {} ms of CPU a stream (bar 4)",
                perSecond,
                seconds,
                errors(seen),
                percentile(seen, 50, Seen::first),
                percentile(seen, 99, Seen::first),
                percentile(seen, 50, Seen::whole),
                percentile(seen, 99, Seen::whole),
                round(cpu.toNanos() / 1e6 / seen.size()));
    }

    /** All of them are open at once: each takes longer than all take to begin. */
    private static void together(PackagedRun run, ModelStandIn model, Callable<Seen> stream) {
        model.alwaysPaces(Duration.ofMillis(500), Duration.ofMillis(500), words(40));
        var most = model.mostAtOnce();
        var before = run.cpu();
        var seen = paced(50, 10, stream);
        LOG.info(
                "500 streams at once: {} errors, at most {} calls open (before {}), whole p50 {} p99 {} ms, {} s of"
                        + " CPU",
                errors(seen),
                model.mostAtOnce(),
                most,
                percentile(seen, 50, Seen::whole),
                percentile(seen, 99, Seen::whole),
                run.cpu().minus(before).toSeconds());
    }

    /** Texts that every channel takes as they are: what is refused is written twice. */
    private static void sideBySide(ModelStandIn model, Onlooker client, Office office) {
        var gap = Duration.ofNanos(SECOND.toNanos() / 80);
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < 3; round++) {
            model.alwaysPaces(Duration.ofMillis(300), gap, words(16 * SIX.size()));
            var longest = one(() -> client.orders(office.cookie(), office.home(), List.of("website")));
            for (int piece = 1; piece <= SIX.size(); piece++) {
                model.paces(Duration.ofMillis(300), gap, words(16 * piece));
            }
            var six = one(() -> client.orders(office.cookie(), office.home(), SIX));
            ratios.add(six.whole() / (double) longest.whole());
        }
        Collections.sort(ratios);
        LOG.info("six pieces at 80 tokens/s beside the longest alone: {} (bar 1.3)", ratios);
    }

    @Test
    void sixPiecesWithoutAModel(@TempDir Path folder) throws IOException, InterruptedException {
        try (var run = PackagedRun.unpacked(folder, quiet(), "1g");
                var client = new Onlooker(run.address("/"), "http://localhost")) {
            run.awaitReady();
            var office = offices(run, 1).getFirst();
            for (int warm = 0; warm < 100; warm++) {
                client.waitsFor(office.cookie(), office.home(), SIX);
            }
            var took = new ArrayList<Seen>();
            for (int round = 0; round < 50; round++) {
                took.add(client.waitsFor(office.cookie(), office.home(), SIX));
            }
            LOG.info(
                    "six built-in pieces: p50 {} p99 {} ms (bar 150), {} errors",
                    percentile(took, 50, Seen::whole),
                    percentile(took, 99, Seen::whole),
                    errors(took));
            assertThat(percentile(took, 50, Seen::whole)).isLessThan(150);
        }
    }

    private static Map<String, String> quiet() {
        return Map.of(
                "LISTWRIGHT_LIMITS_API", "1000000/60s",
                "LISTWRIGHT_LIMITS_KIT", "1000000/60s",
                "LISTWRIGHT_SANDBOX_HOMES", "false");
    }

    /** Each with a home and more pieces than anybody orders here. */
    private static List<Office> offices(PackagedRun run, int count) throws IOException {
        var home = run.address("/");
        var book = AnswerBook.of(home);
        var offices = IntStream.range(0, count)
                .mapToObj(number -> {
                    var owner = new Visitor(home, book);
                    owner.signsUp("owner" + number + "@bench.example", "Office " + number)
                            .is(201);
                    var property =
                            owner.post("/api/v1/properties", FACTS).is(201).textAt("id");
                    owner.post("/api/v1/properties/" + property + "/kits", "{\"channels\": [\"website\"]}")
                            .is(202);
                    return new Office(owner.cookies(), property);
                })
                .toList();
        var database = run.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            Rows.change(connection, "SET ROLE listwright_across");
            Rows.change(connection, "UPDATE allowance SET pieces = 1000000");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return offices;
    }

    private static <T> T one(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Seen> paced(int perSecond, int seconds, Callable<Seen> work) {
        List<Future<Seen>> all = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var due = System.nanoTime();
            for (int number = 0; number < perSecond * seconds; number++) {
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                all.add(threads.submit(work));
                due += SECOND.toNanos() / perSecond;
            }
            List<Seen> seen = new ArrayList<>();
            for (var each : all) {
                seen.add(each.get());
            }
            return seen;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long errors(List<Seen> all) {
        all.stream().filter(seen -> !seen.problem().isEmpty()).limit(3).forEach(seen -> LOG.info(seen.problem()));
        return all.stream().filter(seen -> !seen.problem().isEmpty()).count();
    }

    private static double percentile(List<Seen> all, int rank, ToLongFunction<Seen> what) {
        var sorted = all.stream()
                .filter(seen -> seen.problem().isEmpty())
                .mapToLong(what)
                .sorted()
                .toArray();
        return sorted.length == 0 ? -1 : round(sorted[(sorted.length - 1) * rank / 100] / 1e6);
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
