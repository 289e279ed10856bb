package com.listwright.sandbox;

import com.listwright.platform.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of our own in one folder: its programs, its data and its log. It stops when this program ends. */
public final class PostgresServer implements AutoCloseable {
    private static final String LOGIN = "listwright";
    private static final String PATIENCE = "60";
    private static final int ATTEMPTS = 3;

    private final Path folder;
    private final Path programs;
    private final Path data;
    private final Path log;
    private final Path password;
    private final Guise guise;
    private int port;
    private @Nullable Watchdog watchdog;

    /** The programs are unpacked into their own folder, where several servers can share them. */
    public PostgresServer(Path folder, Path programs) throws IOException {
        this.folder = Files.createDirectories(folder).toRealPath();
        this.programs = Programs.unpack(Files.createDirectories(programs).toRealPath());
        data = this.folder.resolve("postgres");
        log = this.folder.resolve("postgres.log");
        // Written last of all at the first start, so its presence says that the first start was finished.
        password = data.resolve("listwright.password");
        guise = Guise.here();
    }

    /** Whether the first start is still to come, or has to be done again. */
    public boolean isNew() {
        return !Files.exists(password);
    }

    /**
     * The database and the login that owns it, who is no superuser.
     *
     * @param settings PostgreSQL's, as {@code name=value}
     */
    public Database start(List<String> settings) throws IOException {
        stopLeftover();
        Files.deleteIfExists(log);
        guise.own(Files.createFile(log));
        if (isNew()) {
            Folders.delete(data);
            initialise(settings);
        } else {
            run(settings);
        }
        return new Database(url(LOGIN), LOGIN, Files.readString(password));
    }

    @Override
    public void close() {
        if (watchdog != null) {
            watchdog.close();
        }
    }

    private void initialise(List<String> settings) throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var secret = HexFormat.of().formatHex(random);
        var given = guise.own(Files.writeString(folder.resolve("password"), secret));
        guise.own(Files.createDirectory(data));
        pg(
                "initdb",
                "--pgdata=" + data,
                "--username=postgres",
                "--pwfile=" + given,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        run(settings);
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", secret);
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + LOGIN + " LOGIN CREATEROLE PASSWORD '" + secret + "'");
            statement.execute("CREATE DATABASE " + LOGIN + " OWNER " + LOGIN);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        Files.move(given, password, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(List<String> settings) throws IOException {
        watchdog = Watchdog.over(command("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-t", PATIENCE), log);
        for (var attempt = 1; ; attempt++) {
            port = freePort();
            try {
                pg(
                        "pg_ctl",
                        "start",
                        "-D",
                        data.toString(),
                        "-l",
                        log.toString(),
                        "-t",
                        PATIENCE,
                        "-o",
                        options(settings));
                return;
            } catch (IOException failure) {
                // Somebody else may have taken the port in between.
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    private String options(List<String> settings) {
        var all = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "timezone=UTC",
                "io_method=sync"));
        all.addAll(settings);
        return "-c " + String.join(" -c ", all);
    }

    /** A killed program's server may still be running, or be on its way out. */
    private void stopLeftover() throws IOException {
        var pid = data.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return;
        }
        var number = Files.readAllLines(pid).getFirst().strip();
        var ours = ProcessHandle.of(Long.parseLong(number))
                .flatMap(it -> it.info().command())
                .filter(it -> it.endsWith("/bin/postgres"));
        if (ours.isPresent()) {
            pg("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-t", PATIENCE);
        } else {
            // After a power cut the number may belong to anybody, and PostgreSQL would take that for itself.
            Files.deleteIfExists(pid);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return guise.wear(command);
    }

    private void pg(String program, String... arguments) throws IOException {
        var builder = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            var code = builder.start().waitFor();
            if (code != 0) {
                throw new IOException(program + " ended with code " + code);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException(hurried);
        }
    }
}
