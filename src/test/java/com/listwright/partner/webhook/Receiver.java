package com.listwright.partner.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A customer's server: takes what comes, and answers 200 unless a path was told otherwise. */
public final class Receiver implements AutoCloseable {
    /** What came. */
    public record Call(String path, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }
    }

    private record Reaction(int status, String body, Map<String, String> headers) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Reaction> reactions = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    public String target() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://" + target() + path;
    }

    public void answers(String path, int status, String body, String... headers) {
        var more = new ConcurrentHashMap<String, String>();
        for (var i = 0; i < headers.length; i += 2) {
            more.put(headers[i], headers[i + 1]);
        }
        reactions.put(path, new Reaction(status, body, more));
    }

    /** Takes connections on this path and says nothing. */
    public void hangs(String path) {
        reactions.put(path, new Reaction(0, "", Map.of()));
    }

    public List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(path, Map.copyOf(exchange.getRequestHeaders()), body));
        var reaction = reactions.getOrDefault(path, new Reaction(200, "ok", Map.of()));
        if (reaction.status() == 0) {
            hang();
        }
        reaction.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        var bytes = reaction.body().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(
                    reaction.status() == 0 ? 200 : reaction.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private void hang() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
