package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.platform.Database;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of the jar, as a process of its own with only the given settings; nothing of it is left after closing. */
final class PackagedRun implements AutoCloseable {
    private static final Path JAR = Path.of("target", "listwright.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern SETTINGS = Pattern.compile(
            "(DATABASE|LISTWRIGHT|PG)[A-Z_]*|PORT|HOST|PUBLIC_URL|JWT_SECRET|SMTP_URL|OPENAI_[A-Z_]*|.*API_KEY");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final Path output;
    private final int port;
    private final Process process;
    private final long begun = System.nanoTime();

    private PackagedRun(Path folder, Path output, int port, Process process) {
        this.folder = folder;
        this.output = output;
        this.port = port;
        this.process = process;
    }

    static PackagedRun in(Path folder, Map<String, String> settings) throws IOException {
        return begin(folder, settings, List.of("-jar", JAR.toString()));
    }

    /** The classes of this build, without a jar around them, and so much memory. */
    static PackagedRun unpacked(Path folder, Map<String, String> settings, String heap) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return begin(folder, settings, List.of("-Xmx" + heap, "-cp", classes, "com.listwright.Application"));
    }

    private static PackagedRun begin(Path folder, Map<String, String> settings, List<String> arguments)
            throws IOException {
        var port = freePort();
        var output = Files.createTempFile(folder, "output", ".txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of(java), arguments.stream()).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(SETTINGS.asMatchPredicate());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        return new PackagedRun(folder, output, port, builder.start());
    }

    /** How long it took until the program was ready. */
    Duration awaitReady() throws IOException {
        var request = HttpRequest.newBuilder(address("/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        await("ready", () -> {
            assertThat(process.isAlive()).as(() -> String.join("\n", lines())).isTrue();
            try {
                return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        });
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    int port() {
        return port;
    }

    List<String> lines() {
        try {
            return Files.readAllLines(output);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As Ctrl-C does; the answer is the exit code. */
    int stop() {
        process.destroy();
        return awaitEnd();
    }

    /** As a crash does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    int awaitEnd() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("ended")
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    /** What the program itself took of the machine so far; its database is another process. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** The embedded database, while it runs. */
    Database database() throws IOException {
        var postmaster = new ArrayList<>(Files.readAllLines(postmaster()));
        var password = Files.readString(folder.resolve(".listwright/postgres/listwright.password"));
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/listwright", "listwright", password);
    }

    boolean hasDatabaseProcess() {
        return Files.exists(postmaster());
    }

    void awaitDatabaseStopped() {
        await("stopped", () -> !hasDatabaseProcess());
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
            awaitDatabaseStopped();
        }
    }

    private Path postmaster() {
        return folder.resolve(".listwright/postgres/postmaster.pid");
    }

    private static void await(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            try {
                Thread.sleep(50);
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
