package com.listwright;

import com.listwright.platform.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One PostgreSQL for the run; every test class works in a copy of a database that was migrated once. */
public final class TestDatabase {
    private static final String LOGIN = "listwright";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** A database of its own, with the current schema and no rows. */
    public static Database fresh() {
        return Server.RUNNING.create("TEMPLATE migrated");
    }

    /** A database of its own, without a schema. */
    public static Database empty() {
        return Server.RUNNING.create("TEMPLATE template0");
    }

    private record Server(EmbeddedPostgres postgres) {
        static final Server RUNNING = start();

        private static Server start() {
            var target = Path.of("target").toAbsolutePath();
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(target.resolve("postgres").toFile())
                        .setDataDirectory(target.resolve(
                                "test-database-" + ProcessHandle.current().pid()))
                        .start();
                var server = new Server(postgres);
                // As on a real server: the login owns its databases and is no superuser, who would see everything.
                server.run(postgres.getPostgresDatabase(), "CREATE ROLE " + LOGIN + " LOGIN CREATEDB CREATEROLE");
                server.run(server.asLogin(), "CREATE DATABASE migrated");
                server.database("migrated").prepare();
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        synchronized Database create(String template) {
            var name = "test_" + NUMBER.incrementAndGet();
            run(asLogin(), "CREATE DATABASE " + name + " " + template);
            return database(name);
        }

        private Database database(String name) {
            return new Database("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name, LOGIN, null);
        }

        private DataSource asLogin() {
            return postgres.getDatabase(LOGIN, "postgres");
        }

        private void run(DataSource source, String sql) {
            try (var connection = source.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failure) {
                throw new IllegalStateException(sql, failure);
            }
        }
    }
}
