package com.listwright;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Orders kits and watches them being written, with a stopwatch and as little work as can be. */
final class Onlooker implements AutoCloseable {
    private static final Pattern KIT = Pattern.compile("\"id\":\"(kit_[^\"]+)\"");
    private static final String ASKED = """
        {"model": "m", "stream": true, "messages": [{"role": "user", "content": "Write."}]}
        """;

    /** Nanoseconds until the first words and until the end, or what went wrong. */
    record Seen(long first, long whole, String problem) {}

    private final URI home;
    private final URI model;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Onlooker(URI home, String model) {
        this.home = home;
        this.model = URI.create(model + "/chat/completions");
    }

    /** From the order to the last word, looking on as a page does. */
    Seen orders(String cookie, String property, List<String> channels) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var ordered = client.send(order(cookie, property, channels), BodyHandlers.ofString());
        if (ordered.statusCode() != 202) {
            return new Seen(0, 0, ordered.statusCode() + " " + ordered.body());
        }
        var kit = KIT.matcher(ordered.body());
        if (!kit.find()) {
            return new Seen(0, 0, ordered.body());
        }
        var looking =
                request(cookie, "/api/v1/kits/" + kit.group(1) + "/events").build();
        return read(client.send(looking, BodyHandlers.ofInputStream()), begun, "event: piece.delta", "\"ready\"");
    }

    /** The same words without us. */
    Seen asksDirectly() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var asking = HttpRequest.newBuilder(model)
                .POST(BodyPublishers.ofString(ASKED))
                .timeout(Duration.ofSeconds(60))
                .build();
        return read(client.send(asking, BodyHandlers.ofInputStream()), begun, "\"content\"", "[DONE]");
    }

    /** Until the kit is finished, in one answer. */
    Seen waitsFor(String cookie, String property, List<String> channels) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var ordering = HttpRequest.newBuilder(order(cookie, property, channels), (name, value) -> true)
                .header("Prefer", "wait=20")
                .build();
        var reply = client.send(ordering, BodyHandlers.ofString());
        var took = System.nanoTime() - begun;
        var ready = reply.body().split("\"status\":\"ready\"", -1).length - 1;
        return new Seen(took, took, ready == channels.size() ? "" : reply.statusCode() + " " + reply.body());
    }

    private HttpRequest order(String cookie, String property, List<String> channels) {
        return request(cookie, "/api/v1/properties/" + property + "/kits")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"channels\": [\"" + String.join("\", \"", channels) + "\"]}"))
                .build();
    }

    private HttpRequest.Builder request(String cookie, String path) {
        return HttpRequest.newBuilder(home.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Cookie", cookie);
    }

    private static Seen read(HttpResponse<InputStream> reply, long begun, String words, String success)
            throws IOException {
        var first = 0L;
        var well = false;
        var last = "";
        try (var lines = new BufferedReader(new InputStreamReader(reply.body(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (first == 0 && line.contains(words)) {
                    first = System.nanoTime() - begun;
                }
                well |= line.contains(success);
                last = line.isEmpty() ? last : line;
            }
        }
        return new Seen(first, System.nanoTime() - begun, well && first > 0 ? "" : reply.statusCode() + " " + last);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
