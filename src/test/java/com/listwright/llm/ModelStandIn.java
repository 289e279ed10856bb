package com.listwright.llm;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A model for tests: speaks chat completions over HTTP/1.1 on a loopback socket, and does next what it was told next.
 * With nothing told it says "Hello.".
 */
public final class ModelStandIn implements AutoCloseable {
    public record Request(Map<String, String> headers, JsonNode body) {
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        public String at(String name) {
            var value = body.get(name);
            return value == null ? "" : value.isString() ? value.getStringValue() : value.coerceStringValue();
        }

        public String message(int index) {
            var message = Objects.requireNonNull(
                    Objects.requireNonNull(body.get("messages")).get(index));
            return Objects.requireNonNull(message.get("content")).getStringValue();
        }
    }

    /** Writes an answer onto an open connection. */
    interface Script {
        void play(StandInWire wire) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicLong hungUp = new AtomicLong();
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile Script otherwise = said("Hello.");

    public ModelStandIn() {
        try {
            server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/v1";
    }

    /** What was asked, in order. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The most calls that were open at once. */
    public int mostAtOnce() {
        return most.get();
    }

    /** When a client last left in the middle, on the machine's stopwatch; 0 if none did. */
    public long hungUpAt() {
        return hungUp.get();
    }

    public ModelStandIn replies(String text) {
        return then(said(text));
    }

    /** From now on, whenever nothing else was told. */
    public ModelStandIn alwaysReplies(String text) {
        otherwise = said(text);
        return this;
    }

    public ModelStandIn alwaysFails(int status) {
        otherwise = wire -> wire.plain(status, "", error("it_failed"));
        return this;
    }

    /** Every answer is so many words, one after the other, the first after a while. */
    public ModelStandIn alwaysPaces(Duration first, Duration gap, List<String> words) {
        otherwise = paced(first, gap, words);
        return this;
    }

    /** The same, once. */
    public ModelStandIn paces(Duration first, Duration gap, List<String> words) {
        return then(paced(first, gap, words));
    }

    private static Script paced(Duration first, Duration gap, List<String> words) {
        return wire -> {
            wire.stream();
            var due = System.nanoTime() + first.toNanos();
            for (var word : words) {
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                wire.text(word);
                due += gap.toNanos();
            }
            wire.finish("stop");
            wire.usage();
            wire.end();
        };
    }

    /** Answers after a while. */
    public ModelStandIn alwaysTakes(Duration time) {
        otherwise = wire -> {
            wire.stream();
            wire.text("Slow");
            Thread.sleep(time);
            wire.finish("stop");
            wire.end();
        };
        return this;
    }

    public Failing fails(int status) {
        return fails(status, "it_failed");
    }

    public Failing fails(int status, String code) {
        var failing = new Failing(status, code);
        then(failing);
        return failing;
    }

    /** Says nothing at all, not even headers. */
    public ModelStandIn hangs() {
        return then(this::untilLeft);
    }

    /** Says something, then no more. */
    public ModelStandIn hangsAfter(String text) {
        return then(wire -> {
            wire.stream();
            wire.text(text);
            untilLeft(wire);
        });
    }

    /** Ends the stream as if all was well, but without a finish reason. */
    public ModelStandIn cutsAfter(String... texts) {
        return then(wire -> {
            wire.stream();
            for (var text : texts) {
                wire.text(text);
            }
            wire.end();
        });
    }

    /** Drops the connection in the middle. */
    public ModelStandIn dropsAfter(String text) {
        return then(wire -> {
            wire.stream();
            wire.text(text);
            wire.drop();
        });
    }

    /** Sends these events, whatever they are, and ends. */
    public ModelStandIn sends(String... events) {
        return then(wire -> {
            wire.stream();
            for (var event : events) {
                wire.event(event);
            }
            wire.end();
        });
    }

    /** Finishes with another reason than "stop". */
    public ModelStandIn finishes(String text, String reason) {
        return then(wire -> {
            wire.stream();
            wire.text(text);
            wire.finish(reason);
            wire.usage();
            wire.end();
        });
    }

    /** So many tokens, one word each. */
    public ModelStandIn babbles(int tokens) {
        return then(wire -> {
            wire.stream();
            for (int i = 0; i < tokens; i++) {
                wire.text("word ");
            }
            wire.finish("stop");
            wire.usage();
            wire.end();
        });
    }

    /** Text, but no word on what it took. */
    public ModelStandIn repliesUnmetered(String text) {
        return then(wire -> {
            wire.stream();
            wire.text(text);
            wire.finish("stop");
            wire.end();
        });
    }

    public final class Failing implements Script {
        private final int status;
        private final String code;
        private volatile String headers = "";

        Failing(int status, String code) {
            this.status = status;
            this.code = code;
        }

        public ModelStandIn retryAfter(int seconds) {
            return retryAfter(String.valueOf(seconds));
        }

        public ModelStandIn retryAfter(String words) {
            headers = "Retry-After: " + words + "\r\n";
            return ModelStandIn.this;
        }

        public ModelStandIn andThen() {
            return ModelStandIn.this;
        }

        @Override
        public void play(StandInWire wire) throws IOException {
            wire.plain(status, headers, error(code));
        }
    }

    private ModelStandIn then(Script script) {
        scripts.add(script);
        return this;
    }

    private static Script said(String text) {
        return wire -> {
            wire.stream();
            for (var word : text.split("(?<= )", -1)) {
                wire.text(word);
            }
            wire.finish("stop");
            wire.usage();
            wire.end();
        };
    }

    private static String error(String code) {
        return "{\"error\":{\"message\":\"No.\",\"type\":\"error\",\"param\":null,\"code\":\"" + code + "\"}}";
    }

    /** Waits for the client to leave, and notes when. */
    private void untilLeft(StandInWire wire) throws IOException, InterruptedException {
        var left = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            wire.awaitLeft();
            hungUp.set(System.nanoTime());
            left.countDown();
        });
        while (!left.await(20, TimeUnit.MILLISECONDS)) {
            if (released.getCount() == 0) {
                return;
            }
        }
        wire.drop();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var wire = new StandInWire(socket);
            for (var heard = wire.hears(); heard.isPresent(); heard = wire.hears()) {
                requests.add(heard.get());
                var now = inFlight.incrementAndGet();
                most.accumulateAndGet(now, Math::max);
                try {
                    Objects.requireNonNullElse(scripts.poll(), otherwise).play(wire);
                } finally {
                    inFlight.decrementAndGet();
                }
                if (socket.isClosed()) {
                    return;
                }
            }
        } catch (IOException gone) {
            hungUp.set(System.nanoTime());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        released.countDown();
        try {
            server.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
