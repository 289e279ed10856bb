package com.listwright.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement whose answer is one row. The values stand for its question marks and travel as text, whose type
 * PostgreSQL infers. {@link Tenancy} asks it.
 */
public record Question<T>(String sql, List<@Nullable Object> values, Reading<T> reading) {
    /** How the row is understood. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static final String SEPARATOR = "; ";

    T answer(Connection connection) {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values, 0);
            statement.execute();
            return read(statement);
        } catch (SQLException failed) {
            throw new Pool.DatabaseFailed(failed);
        }
    }

    /** After another, in the same trip and therefore in the same transaction. */
    T answerAfter(Connection connection, String opening, List<@Nullable Object> openingValues) {
        try (var statement = connection.prepareStatement(opening + SEPARATOR + sql)) {
            bind(statement, openingValues, 0);
            bind(statement, values, openingValues.size());
            statement.execute();
            statement.getMoreResults();
            return read(statement);
        } catch (SQLException failed) {
            throw new Pool.DatabaseFailed(failed);
        }
    }

    private T read(PreparedStatement statement) throws SQLException {
        try (var row = statement.getResultSet()) {
            row.next();
            return reading.of(row);
        }
    }

    private static void bind(PreparedStatement statement, List<@Nullable Object> values, int after)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            statement.setString(after + i + 1, value == null ? null : value.toString());
        }
    }
}
