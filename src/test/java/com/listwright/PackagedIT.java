package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar as a newcomer starts it: in an empty folder, with nothing else installed. */
class PackagedIT {
    private static final int TERMINATED = 143;

    @Test
    void theFirstStartPreparesTheSecondIsQuickAndBothStopWithoutATrace(@TempDir Path folder) throws IOException {
        try (var first = PackagedRun.in(folder, Map.of())) {
            first.awaitReady();
            assertThat(first.lines()).startsWith("Preparing the database (first start only)...");
            assertThat(first.stop()).isEqualTo(TERMINATED);
            assertThat(first.hasDatabaseProcess()).isFalse();
        }
        try (var second = PackagedRun.in(folder, Map.of())) {
            var took = second.awaitReady();
            System.out.println("The second start took " + took.toMillis() + " ms.");
            assertThat(took).isLessThan(Duration.ofSeconds(60));
            assertThat(second.lines().getFirst()).startsWith("Listwright runs at http://localhost:" + second.port());
            assertThat(second.lines()).noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
        }
    }

    @Test
    void aKilledProgramLeavesNoDatabaseBehindAndLosesNothing(@TempDir Path folder) throws IOException {
        try (var killed = PackagedRun.in(folder, Map.of())) {
            killed.awaitReady();
            Rows.change(killed.database(), "CREATE TABLE kept AS SELECT 'acknowledged' AS word");
            killed.kill();
            killed.awaitDatabaseStopped();
        }
        try (var next = PackagedRun.in(folder, Map.of())) {
            next.awaitReady();
            assertThat(Rows.of(next.database(), "SELECT word FROM kept")).containsExactly("acknowledged");
        }
    }

    @Test
    void twoCopiesRunSideBySideInTwoFoldersButNotInOne(@TempDir Path here, @TempDir Path there) throws IOException {
        try (var one = PackagedRun.in(here, Map.of());
                var other = PackagedRun.in(there, Map.of())) {
            one.awaitReady();
            other.awaitReady();
            try (var second = PackagedRun.in(here, Map.of())) {
                assertThat(second.awaitEnd()).isEqualTo(1);
                assertThat(second.lines())
                        .singleElement()
                        .asString()
                        .startsWith("Listwright is already running in " + here.toRealPath() + ": ");
            }
        }
    }

    @Test
    void aTakenPortIsToldBeforeAnythingIsStarted(@TempDir Path folder) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var run = PackagedRun.in(folder, Map.of("PORT", String.valueOf(taken.getLocalPort())))) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.lines())
                    .containsExactly("Port " + taken.getLocalPort() + " is taken: stop what uses it or start with PORT="
                            + (taken.getLocalPort() + 1) + ".");
            assertThat(folder.resolve(".listwright")).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DATABASE_URL, mysql://localhost/x, DATABASE_URL is not the JDBC address",
        "DATABASE_URL, jdbc:postgresql://127.0.0.1:1/x, The database cannot be reached at 127.0.0.1:1/x",
        "PORT, eighty, PORT is \"eighty\"",
        "LISTWRIGHT_MODE, prod, LISTWRIGHT_MODE is \"prod\""
    })
    void aWrongSettingIsToldInOneSentence(String setting, String value, String sentence, @TempDir Path folder)
            throws IOException {
        try (var run = PackagedRun.in(folder, Map.of(setting, value))) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.lines())
                    .singleElement()
                    .asString()
                    .startsWith(sentence)
                    .endsWith(".");
        }
    }

    @Test
    void productionSaysWhatIsMissingInOneSentenceForEachThing(@TempDir Path folder) throws IOException {
        try (var run = PackagedRun.in(folder, Map.of("LISTWRIGHT_MODE", "production"))) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.lines())
                    .allMatch(line -> line.matches("[A-Z_]+ is not .*\\."))
                    .extracting(line -> line.replaceFirst(" .*", ""))
                    .containsExactly(
                            "DATABASE_URL",
                            "JWT_SECRET",
                            "OPENAI_API_KEY",
                            "PUBLIC_URL",
                            "SMTP_URL",
                            "STRIPE_API_KEY",
                            "STRIPE_WEBHOOK_SECRET");
            assertThat(folder.resolve(".listwright")).doesNotExist();
        }
    }

    @Test
    void aFolderThatIsSomebodyElsesIsToldInOneSentence(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".listwright"), "not a folder");
        try (var run = PackagedRun.in(folder, Map.of())) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.lines()).singleElement().asString().startsWith("The embedded database did not start");
        }
    }
}
