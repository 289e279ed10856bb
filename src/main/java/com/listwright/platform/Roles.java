package com.listwright.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The two roles that the program works as; neither owns anything, so row-level security binds both. */
final class Roles {
    static final String APP = "listwright_app";
    static final String ACROSS = "listwright_across";

    private static final String NOT_ALLOWED = "42501";

    private Roles() {}

    /** Creates the roles where they are missing, and lets the login act as them. */
    static void ensure(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            // Two nodes that start at once would both create them.
            statement.execute("SELECT pg_advisory_xact_lock(hashtext('listwright roles'))");
            for (var role : List.of(APP, ACROSS)) {
                if (!holds(connection, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = ?)", role)) {
                    statement.execute("CREATE ROLE " + role + " NOLOGIN");
                }
                // Since 16, who creates a role may grant it but not yet act as it.
                var acting = connection.getMetaData().getDatabaseMajorVersion() < 16 ? "MEMBER" : "SET";
                if (!holds(connection, "SELECT pg_has_role(?, '" + acting + "')", role)) {
                    statement.execute("GRANT " + role + " TO CURRENT_USER");
                }
            }
            connection.commit();
        } catch (SQLException refusal) {
            if (NOT_ALLOWED.equals(refusal.getSQLState())) {
                var login = connection.getMetaData().getUserName();
                throw new CannotStart(
                        ("The database login %s may not create the roles it works as: let an administrator run"
                                        + " CREATE ROLE %s; CREATE ROLE %s; GRANT %2$s, %3$s TO %1$s;")
                                .formatted(login, APP, ACROSS),
                        refusal);
            }
            throw refusal;
        }
        connection.setAutoCommit(true);
    }

    /** Refuses roles that row-level security would not bind. */
    static void check(Connection connection) throws SQLException {
        for (var role : List.of(APP, ACROSS)) {
            refuseIf(connection, "SELECT rolsuper FROM pg_roles WHERE rolname = ?", role, "is a superuser");
            refuseIf(
                    connection,
                    "SELECT rolbypassrls FROM pg_roles WHERE rolname = ?",
                    role,
                    "bypasses row-level security");
            refuseIf(
                    connection,
                    "SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND pg_has_role(?, tableowner,"
                            + " 'USAGE'))",
                    role,
                    "has the rights of the tables' owner");
        }
        refuseIf(connection, "SELECT pg_has_role(?, '" + ACROSS + "', 'USAGE')", APP, "has the rights of " + ACROSS);
    }

    private static void refuseIf(Connection connection, String query, String role, String fault) throws SQLException {
        if (holds(connection, query, role)) {
            throw new CannotStart("The database role " + role + " " + fault
                    + ", so accounts would not be kept apart: take that from it (ALTER ROLE, REVOKE).");
        }
    }

    private static boolean holds(Connection connection, String query, String role) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, role);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
