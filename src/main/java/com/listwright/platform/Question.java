package com.listwright.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a function of the database that names its account and acts for it, answered by a row at least. The values
 * stand for the question marks and travel as text, whose type PostgreSQL infers. {@link Tenancy} asks it.
 */
public record Question<T>(String sql, List<@Nullable Object> values, Reading<T> reading) {
    /** How the answer is understood, from its first row on. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    T answer(Connection connection) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                var value = values.get(i);
                statement.setString(i + 1, value == null ? null : value.toString());
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return reading.of(row);
            }
        } catch (SQLException failed) {
            throw new Pool.DatabaseFailed(failed);
        }
    }
}
