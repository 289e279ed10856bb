package com.listwright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.Rows;
import com.listwright.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
    private static final Database CURRENT = TestDatabase.fresh();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://localhost/listwright",
                "postgresql://user:secret@localhost/listwright",
                "jdbc:mysql://localhost/listwright",
                "jdbc:postgresql:listwright",
                "jdbc:postgresql://localhost:port/listwright",
                "localhost"
            })
    void anAddressThatIsNoneIsRefusedWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> new Database(url, null, null))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("DATABASE_URL is not the JDBC address of a PostgreSQL database: write it like ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        assertRefused(
                new Database("jdbc:postgresql://127.0.0.1:1/listwright?password=secret", "ana", "secret"),
                "The database cannot be reached at 127.0.0.1:1/listwright: ");
    }

    @Test
    void aWrongPasswordIsToldFromAMissingDatabase() {
        var place = CURRENT.url().substring("jdbc:postgresql://".length());
        assertRefused(
                new Database(CURRENT.url(), CURRENT.user(), "wrong"),
                "The database at " + place + " refused the login: ");
        assertRefused(
                new Database(CURRENT.url() + "_gone", CURRENT.user(), CURRENT.password()),
                "There is no such database as " + place + "_gone: ");
    }

    @Test
    void aDatabaseOfAnotherBuildIsRefused() {
        var database = TestDatabase.fresh();
        Rows.change(database, "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '002'");
        assertThatThrownBy(database::prepare)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(
                        "The database was made by another build of Listwright (its migration 002 differs)");
    }

    @Test
    void whatItIsCalledTellsNoPassword() {
        assertThat(new Database(CURRENT.url() + "?password=secret", "ana", "secret").toString())
                .doesNotContain("secret");
        assertThat(new DatabaseSettings(CURRENT.url(), "ana", "secret").toString())
                .doesNotContain("secret");
    }

    private static void assertRefused(Database database, String sentence) {
        assertThatThrownBy(database::prepare)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(sentence)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("\n");
    }
}
