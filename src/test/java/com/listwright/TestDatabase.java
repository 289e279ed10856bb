package com.listwright;

import com.listwright.platform.Database;
import com.listwright.sandbox.PostgresServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for the run; every test class works in a copy of a database that was migrated once. */
public final class TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** A database of its own, with the current schema and no rows. */
    public static Database fresh() {
        return Server.RUNNING.create("test_" + NUMBER.incrementAndGet(), "TEMPLATE migrated");
    }

    /** A database of its own, without a schema. */
    public static Database empty() {
        return Server.RUNNING.create("test_" + NUMBER.incrementAndGet(), "TEMPLATE template0");
    }

    private record Server(Database owned) {
        // Nothing here has to outlive a power cut; figures are measured as if it had.
        private static final List<String> SETTINGS = Boolean.getBoolean("tests.durable")
                ? List.of("max_connections=300")
                : List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300");

        static final Server RUNNING = start();

        private static Server start() {
            var target = Path.of("target");
            var folder =
                    target.resolve("test-database-" + ProcessHandle.current().pid());
            try {
                var postgres = new PostgresServer(folder, target.resolve("postgres"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(postgres, folder)));
                var server = new Server(postgres.start(SETTINGS));
                run(
                        new Database(server.owned.url(), "postgres", server.owned.password()),
                        "ALTER ROLE listwright CREATEDB");
                server.create("migrated", "TEMPLATE template0").prepare();
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void remove(PostgresServer postgres, Path folder) {
            postgres.close();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        synchronized Database create(String name, String template) {
            run(owned, "CREATE DATABASE " + name + " " + template);
            return new Database(owned.url().replaceFirst("[^/]+$", name), owned.user(), owned.password());
        }

        private static void run(Database database, String sql) {
            try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failure) {
                throw new IllegalStateException(sql, failure);
            }
        }
    }
}
