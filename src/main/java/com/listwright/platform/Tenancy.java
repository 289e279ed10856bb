package com.listwright.platform;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The only way to an account's rows: one transaction, in which PostgreSQL shows nobody else's. */
@Singleton
public class Tenancy {
    private static final ScopedValue<Open> OPEN = ScopedValue.newInstance();

    private static final String SURE = "on";
    private static final String LIGHT = "off";
    private static final String OPEN_ONE =
            "SELECT set_config('app.account', ?, true), set_config('synchronous_commit', ?, true)";

    private final TransactionOperations<Connection> transactions;
    private final Pool pool;

    Tenancy(TransactionOperations<Connection> transactions, Pool pool) {
        this.transactions = transactions;
        this.pool = pool;
    }

    public <T> T in(AccountId account, Supplier<T> work) {
        return within(new One(account), SURE, work);
    }

    /**
     * The same for what may be lost when the database's machine dies, and only then: nobody waits for its disk. Within
     * a transaction that is open it is as sure as that one.
     */
    public <T> T lightly(AccountId account, Supplier<T> work) {
        return within(new One(account), LIGHT, work);
    }

    /** One question. Where no transaction is open it is one of its own, and takes a single trip to the database. */
    public <T> T ask(AccountId account, Question<T> question) {
        return isOpen()
                ? join(new One(account), () -> question.answer(transactions.getConnection()))
                : pool.use(question::answer);
    }

    /** Every account's rows, for the few things that cannot name one: signing in, sweeping. */
    public <T> T across(String why, Supplier<T> work) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("Say why this reaches across accounts");
        }
        return within(new Every(), SURE, work);
    }

    private <T> T within(Reach reach, String commit, Supplier<T> work) {
        if (isOpen()) {
            return join(reach, work);
        }
        return transactions.executeWrite(transaction -> {
            reach.open(transaction.getConnection(), commit);
            return inside(reach, work);
        });
    }

    private boolean isOpen() {
        return transactions.findTransactionStatus().isPresent();
    }

    private static <T> T inside(Reach reach, Supplier<T> work) {
        var open = new Open(reach, new LinkedHashMap<>());
        return ScopedValue.where(OPEN, open).call(() -> {
            var result = work.get();
            open.last().values().forEach(Gathering::end);
            return result;
        });
    }

    /**
     * What the open transaction has gathered of a kind so far. Once everything else in it is done, the last thing is
     * done with it: so a row that many wait for is held for no longer than it takes to commit.
     */
    public <T> T gathered(Class<T> kind, Supplier<T> nothing, Consumer<T> last) {
        if (!OPEN.isBound()) {
            throw new IllegalStateException("Nothing is gathered outside of a transaction");
        }
        return kind.cast(OPEN.get()
                .last()
                .computeIfAbsent(kind, _ -> new Gathering<>(nothing.get(), last))
                .things());
    }

    private static <T> T join(Reach reach, Supplier<T> work) {
        if (!OPEN.isBound() || !OPEN.get().reach().equals(reach)) {
            throw new IllegalStateException("The open transaction was not begun for " + reach);
        }
        return work.get();
    }

    private record Open(Reach reach, Map<Class<?>, Gathering<?>> last) {}

    private record Gathering<T>(T things, Consumer<T> last) {
        void end() {
            last.accept(things);
        }
    }

    private sealed interface Reach {
        void open(Connection connection, String commit) throws SQLException;
    }

    private record One(AccountId account) implements Reach {
        @Override
        public void open(Connection connection, String commit) throws SQLException {
            try (var statement = connection.prepareStatement(OPEN_ONE)) {
                statement.setString(1, account.value().toString());
                statement.setString(2, commit);
                statement.execute();
            }
        }
    }

    private record Every() implements Reach {
        @Override
        public void open(Connection connection, String commit) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("SET LOCAL ROLE " + Roles.ACROSS);
            }
        }
    }
}
