package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.platform.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Tables that belong to no account; each migration says why. */
    private static final List<String> UNGUARDED = List.of(
            "flyway_schema_history",
            "idempotent_answer",
            "mailbox_mail",
            "rate_limit",
            "scheduled_tasks",
            "webhook_event",
            "webhook_reconciled",
            "webhook_work");

    private static final Database CURRENT = TestDatabase.fresh();

    @Test
    void anEmptyDatabaseBecomesCurrentAndStaysSo() {
        var database = TestDatabase.empty();
        database.prepare();
        var tables = Rows.of(database, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
        database.prepare();
        assertThat(tables).contains("account", "member").containsAll(UNGUARDED);
        assertThat(Rows.of(database, "SELECT version FROM flyway_schema_history ORDER BY installed_rank"))
                .hasSameSizeAs(migrations());
    }

    @Test
    void everyTableIsGuardedExceptTheListedOnes() {
        var guarded = """
            SELECT relname
            FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
              AND NOT (relrowsecurity AND relforcerowsecurity
                AND (SELECT array_agg(polname::text ORDER BY polname) FROM pg_policy WHERE polrelid = pg_class.oid)
                  = '{every_account,own_account}')
            ORDER BY 1
            """;
        assertThat(Rows.of(CURRENT, guarded)).isEqualTo(UNGUARDED);
    }

    @Test
    void onlyTablesWithoutAnAccountGoUnguarded() {
        assertThat(Rows.of(
                        CURRENT, "SELECT table_name FROM information_schema.columns WHERE column_name = 'account_id'"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(UNGUARDED);
    }

    @Test
    void theOwnPolicyComparesTheAccountInBothDirections() {
        var policy = """
            SELECT DISTINCT replace(qual, tablename || '.', '') || ' / ' || (qual = with_check) || ' / ' || roles::text
            FROM pg_policies
            WHERE policyname = 'own_account'
            ORDER BY 1
            """;
        assertThat(Rows.of(CURRENT, policy))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it)
                        .matches("(?s)\\((account_)?id = .*current_setting\\('app.account'.*"
                                + " / true / \\{listwright_app}"));
    }

    @Test
    void everyIndexOfAnAccountsTableThatMustBeUniqueStartsWithTheAccount() {
        var primaryKeys = """
            SELECT c.conrelid::regclass::text
            FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attname = 'account_id'
            WHERE c.contype = 'p' AND c.conkey[1] <> a.attnum
            """;
        assertThat(Rows.of(CURRENT, primaryKeys)).isEmpty();
    }

    @Test
    void theProgramsRolesOwnNothing() {
        assertThat(Rows.of(CURRENT, "SELECT relname FROM pg_class WHERE relowner::regrole::text LIKE 'listwright\\_%'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE x (id int)",
                "TRUNCATE account",
                "TRUNCATE rate_limit",
                "DROP TABLE member",
                "ALTER TABLE member DISABLE ROW LEVEL SECURITY",
                "SELECT guard_account_table('member')",
                "SELECT * FROM flyway_schema_history",
                "CREATE ROLE x"
            })
    void theProgramsRolesCannot(String sql) {
        for (var role : List.of("listwright_app", "listwright_across")) {
            assertThat(stateAfter(role, sql)).as(role).isEqualTo("42501");
        }
    }

    @Test
    void everyTimeKnowsItsZone() {
        var times = """
            SELECT table_name || '.' || column_name
            FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'
              AND data_type IN ('timestamp without time zone', 'time without time zone')
            """;
        assertThat(Rows.of(CURRENT, times)).isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndexToFollow() {
        var unfollowed = """
            SELECT conname
            FROM pg_constraint c
            WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND NOT EXISTS (
              SELECT FROM pg_index i
              WHERE i.indrelid = c.conrelid
                AND (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey)
            """;
        assertThat(Rows.of(CURRENT, unfollowed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void aMigrationIsShortNamedAndGivesUpOnALockSoon(Path migration) throws IOException {
        assertThat(migration.getFileName().toString()).matches("V\\d{3}__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
        var lines = Files.readAllLines(migration);
        assertThat(lines).hasSizeLessThan(60);
        assertThat(lines.getFirst()).isEqualTo("SET LOCAL lock_timeout = '2s';");
    }

    private static List<Path> migrations() {
        try (var files = Files.list(MIGRATIONS)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String stateAfter(String role, String sql) {
        try (Connection connection = DriverManager.getConnection(CURRENT.url(), CURRENT.user(), CURRENT.password());
                var statement = connection.createStatement()) {
            statement.execute("SET ROLE " + role);
            statement.execute(sql);
            return "allowed";
        } catch (SQLException refusal) {
            return refusal.getSQLState();
        }
    }
}
