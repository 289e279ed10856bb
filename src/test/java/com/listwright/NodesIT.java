package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.llm.ModelStandIn;
import com.listwright.platform.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers side by side on one database: a kit belongs to both, and survives either. */
class NodesIT {
    private static final List<String> WORDS =
            List.of("The home has three bedrooms and two full baths in Marrow Glen, with hardwood and tile floors."
                    .split("(?<= )", -1));
    private static final String FACTS = """
        {"facts": {"PropertyType": "Residential", "City": "Marrow Glen", "StateOrProvince": "OH", "BedroomsTotal": 3,
         "BathroomsFull": 2, "Flooring": ["Hardwood", "Tile"]}}
        """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Database database = TestDatabase.fresh();

    private record Event(long number, String name, String data) {}

    @Test
    void aKitIsWatchedFromEitherServerAndEndsOnTheOtherWhenOneIsKilled(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (var model = new ModelStandIn().alwaysPaces(Duration.ofMillis(300), Duration.ofMillis(200), WORDS);
                var one = node(folder.resolve("one"), model, Map.of())) {
            one.awaitReady();
            // Whoever was given an order looks at once; the other one only now and then, so that it is not theirs.
            try (var other = node(folder.resolve("other"), model, Map.of("LISTWRIGHT_JOB_POLLING", "5s"))) {
                other.awaitReady();
                var owner = new Visitor(one.address("/"), AnswerBook.of(one.address("/")));
                owner.signsUp("owner@nodes.example", "Two Servers").is(201);
                var home = owner.post("/api/v1/properties", FACTS).is(201).textAt("id");
                watchedFromBoth(owner, home, one, other);
                killedInTheMiddle(owner, home, one, other, model);
            }
        }
    }

    private void watchedFromBoth(Visitor owner, String home, PackagedRun one, PackagedRun other)
            throws IOException, InterruptedException {
        var kit = order(owner, home);
        var first = events(owner, other.address(kit), 0, seen -> seen.size() == 5);
        assertThat(first.getLast().name()).isEqualTo("piece.delta");
        var rest = events(
                owner,
                one.address(kit),
                first.getLast().number(),
                seen -> seen.getLast().name().equals("kit.finished"));
        assertThat(rest.getFirst().number()).isEqualTo(first.getLast().number() + 1);
        var all = new ArrayList<>(first);
        all.addAll(rest);
        var told = new StringBuilder();
        all.stream().filter(event -> event.name().equals("piece.delta")).forEach(event -> told.append(words(event)));
        assertThat(told).hasToString(String.join("", WORDS));
    }

    private void killedInTheMiddle(Visitor owner, String home, PackagedRun one, PackagedRun other, ModelStandIn model)
            throws IOException, InterruptedException {
        var asked = model.requests().size();
        var kit = order(owner, home);
        var seen = events(owner, other.address(kit), 0, events -> {
            if (events.size() == 3) {
                one.kill();
            }
            return events.getLast().name().equals("kit.finished");
        });
        assertThat(model.requests()).hasSize(asked + 2);
        assertThat(seen.stream().filter(event -> event.name().equals("piece.started")))
                .hasSize(2);
        var finished = seen.stream()
                .filter(event -> event.name().equals("piece.finished"))
                .toList();
        assertThat(finished).hasSize(1);
        assertThat(finished.getFirst().data()).contains("\"status\":\"ready\"", "\"version\":1");
        assertThat(seen.stream().map(Event::number)).isSorted().doesNotHaveDuplicates();
        var survivor = new Visitor(other.address("/"), AnswerBook.of(other.address("/")))
                .with("lw_access", owner.cookie("lw_access").orElseThrow());
        assertThat(survivor.get("/api/v1/usage").at("pieces.used")).isEqualTo(2);
        assertThat(survivor.get("/api/v1/usage").at("pieces.held")).isEqualTo(0);
    }

    private static String order(Visitor owner, String home) {
        var kit = owner.post("/api/v1/properties/" + home + "/kits", "{\"channels\": [\"website\"]}")
                .is(202);
        return "/api/v1/kits/" + kit.textAt("id") + "/events";
    }

    private List<Event> events(Visitor owner, URI from, long after, Predicate<List<Event>> enough)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(from)
                .header("Cookie", "lw_access=" + owner.cookie("lw_access").orElseThrow())
                .header("Last-Event-ID", String.valueOf(after))
                .build();
        List<Event> seen = new ArrayList<>();
        var number = 0L;
        var name = "";
        try (var lines = new BufferedReader(new InputStreamReader(
                client.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    number = Long.parseLong(line.substring(4));
                } else if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ") && !name.isEmpty()) {
                    seen.add(new Event(number, name, line.substring(6)));
                    if (enough.test(seen)) {
                        return seen;
                    }
                }
            }
        }
        throw new AssertionError("The stream ended after " + seen);
    }

    private static String words(Event delta) {
        return delta.data().replaceFirst(".*\"text\":\"", "").replaceFirst("\"}$", "");
    }

    private PackagedRun node(Path folder, ModelStandIn model, Map<String, String> more) throws IOException {
        var settings = new HashMap<>(more);
        settings.put("DATABASE_URL", database.url());
        settings.put("DATABASE_USER", String.valueOf(database.user()));
        settings.put("DATABASE_PASSWORD", String.valueOf(database.password()));
        settings.put("JWT_SECRET", "the-two-servers-know-the-same-secret-of-theirs");
        settings.put("LISTWRIGHT_SANDBOX_HOMES", "false");
        settings.put("OPENAI_API_KEY", "sk-test");
        settings.put("OPENAI_BASE_URL", model.address());
        return PackagedRun.in(Files.createDirectories(folder), settings);
    }
}
