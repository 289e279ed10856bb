package com.listwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.Rows;
import com.listwright.platform.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresServerTest {
    private static final Path PROGRAMS = Path.of("target", "postgres");

    private Path folder;
    private PostgresServer server;
    private Database database;

    @BeforeAll
    void firstStart(@TempDir Path temporary) throws IOException {
        folder = temporary;
        server = server();
        assertThat(server.isNew()).isTrue();
        database = server.start(List.of());
        Rows.change(database, "CREATE TABLE kept (word text)");
        Rows.change(database, "INSERT INTO kept VALUES ('acknowledged')");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void dataSurvivesARestart() throws IOException {
        server.close();
        startAgain();
        assertThat(Rows.of(database, "SELECT word FROM kept")).containsExactly("acknowledged");
    }

    @Test
    void anAcknowledgedWriteIsOnTheDisk() {
        var settings = "SELECT name FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')"
                + " AND setting <> 'on'";
        assertThat(Rows.of(database, settings)).isEmpty();
    }

    @Test
    void theOwnerIsNoSuperuserAndStrangersOfTheSameMachineStayOutside() {
        assertThat(Rows.of(database, "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"))
                .containsExactly("f");
        for (var user : List.of("postgres", "listwright")) {
            assertThatThrownBy(() -> Rows.of(new Database(database.url(), user, "guessed"), "SELECT 1"))
                    .hasRootCauseMessage("FATAL: password authentication failed for user \"" + user + "\"");
        }
        assertThat(Rows.of(database, "SELECT setting FROM pg_settings WHERE name = 'listen_addresses'"))
                .containsExactly("127.0.0.1");
    }

    @Test
    void aServerLeftRunningIsReplaced() throws IOException {
        startAgain();
        assertThat(Rows.of(database, "SELECT word FROM kept")).containsExactly("acknowledged");
    }

    @Test
    void aNumberThatAnotherProgramHasByNowIsNotTakenForTheServer() throws IOException {
        server.close();
        var innocent = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), innocent + "\n");
        startAgain();
        assertThat(Rows.of(database, "SELECT word FROM kept")).containsExactly("acknowledged");
    }

    @Test
    void aFirstStartThatWasCutShortIsDoneAgain(@TempDir Path other) throws IOException {
        var remains = Files.createDirectories(other.resolve("postgres/base"));
        Files.writeString(remains.resolveSibling("PG_VERSION"), "18");
        try (var second = new PostgresServer(other, PROGRAMS)) {
            assertThat(second.isNew()).isTrue();
            assertThat(Rows.of(second.start(List.of()), "SELECT current_user")).containsExactly("listwright");
            assertThat(second.isNew()).isFalse();
        }
    }

    private void startAgain() throws IOException {
        server = server();
        database = server.start(List.of());
    }

    private PostgresServer server() throws IOException {
        return new PostgresServer(folder, PROGRAMS);
    }
}
