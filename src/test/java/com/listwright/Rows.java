package com.listwright;

import com.listwright.platform.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain SQL for tests that look at the database itself. */
public final class Rows {
    private Rows() {}

    /** The first column of what the query finds. */
    public static List<String> of(Connection connection, String query, Object... values) {
        try (var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<String>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** The first column of what the query finds when the owner of the database asks. */
    public static List<String> of(Database database, String query, Object... values) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            return of(connection, query, values);
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** How many rows the statement changed. */
    public static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** How many rows the statement changed when the owner of the database ran it. */
    public static int change(Database database, String sql, Object... values) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            return change(connection, sql, values);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
