package com.listwright.platform;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The connections themselves, for statements that concern no account and join no transaction: limits, answers kept for
 * a retry, the job queue. The injected DataSource works only inside a transaction.
 */
@Singleton
public class Pool {
    /** One use of a connection in auto-commit mode. */
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** The statement failed; whether the database is away stands in the cause. */
    public static final class DatabaseFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DatabaseFailed(SQLException cause) {
            super(cause);
        }
    }

    private final DataSource connections;

    Pool(DataSource contextual, DataSourceResolver resolver) {
        connections = resolver.resolve(contextual);
    }

    public DataSource connections() {
        return connections;
    }

    public <T> T use(Work<T> work) {
        try (var connection = connections.getConnection()) {
            return work.with(connection);
        } catch (SQLException failed) {
            throw new DatabaseFailed(failed);
        }
    }
}
