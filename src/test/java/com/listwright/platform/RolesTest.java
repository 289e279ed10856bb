package com.listwright.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.Rows;
import com.listwright.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Every change is undone with its transaction: roles belong to the whole server, which other tests use too. */
class RolesTest {
    private static final Database CURRENT = TestDatabase.fresh();

    @Test
    void rolesAsTheProgramMadeThemAreAccepted() throws SQLException {
        try (var connection = asAdministrator()) {
            Roles.check(connection);
        }
    }

    @Test
    void aSuperuserIsRefused() throws SQLException {
        assertRefusedAfter("ALTER ROLE listwright_app SUPERUSER", "listwright_app is a superuser");
    }

    @Test
    void aRoleThatBypassesTheGuardIsRefused() throws SQLException {
        assertRefusedAfter("ALTER ROLE listwright_across BYPASSRLS", "listwright_across bypasses row-level security");
    }

    @Test
    void aRoleWithTheOwnersRightsIsRefused() throws SQLException {
        assertRefusedAfter(
                "ALTER TABLE rate_limit OWNER TO listwright_app", "listwright_app has the rights of the tables' owner");
    }

    @Test
    void aRoleThatMayAlwaysReachAcrossIsRefused() throws SQLException {
        assertRefusedAfter("GRANT listwright_across TO listwright_app", "has the rights of listwright_across");
    }

    @Test
    void aLoginThatMayNotCreateRolesIsToldWhatAnAdministratorMustRun() throws SQLException {
        try (var connection = asAdministrator()) {
            Rows.change(connection, "CREATE ROLE humble");
            Rows.change(connection, "SET SESSION AUTHORIZATION humble");
            assertThatThrownBy(() -> Roles.ensure(connection))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("CREATE ROLE listwright_app; CREATE ROLE listwright_across; GRANT");
            connection.rollback();
        }
    }

    private static void assertRefusedAfter(String change, String reason) throws SQLException {
        try (var connection = asAdministrator()) {
            Rows.change(connection, change);
            assertThatThrownBy(() -> Roles.check(connection))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(reason);
            connection.rollback();
        }
    }

    private static Connection asAdministrator() throws SQLException {
        var connection = DriverManager.getConnection(CURRENT.url(), "postgres", CURRENT.password());
        connection.setAutoCommit(false);
        return connection;
    }
}
