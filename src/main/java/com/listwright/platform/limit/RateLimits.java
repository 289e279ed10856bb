package com.listwright.platform.limit;

import com.listwright.platform.CannotStart;
import com.listwright.platform.Digests;
import com.listwright.platform.Pool;
import com.listwright.platform.Sweep;
import com.listwright.platform.limit.Decision.Allowed;
import com.listwright.platform.limit.Decision.Limited;
import io.micronaut.context.env.Environment;
import io.micronaut.core.naming.conventions.StringConvention;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/**
 * A leaky bucket a key, kept as the one instant at which it will be empty again (GCRA): a decision is one statement and
 * holds no lock over a round trip. The table is unlogged: a crash of the database forgets the counts, which does no
 * harm.
 */
@Singleton
public class RateLimits implements Sweep {
    private static final String TAKE = """
        INSERT INTO rate_limit AS held (key, tat)
        VALUES (?, statement_timestamp() + make_interval(secs => ?))
        ON CONFLICT (key) DO UPDATE
        SET tat = greatest(held.tat, statement_timestamp()) + make_interval(secs => ?)
        WHERE held.tat <= statement_timestamp() + make_interval(secs => ?)
        RETURNING extract(epoch FROM tat - statement_timestamp())
        """;
    private static final String WAIT =
            "SELECT extract(epoch FROM tat - statement_timestamp()) FROM rate_limit WHERE key = ?";

    /** Half a millisecond, so that the last digits of a double never cost anybody a try. */
    private static final double ROUNDING = 0.0005;

    private final Pool pool;
    private final Map<Limit, Rate> rates = new EnumMap<>(Limit.class);

    RateLimits(Pool pool, Environment settings) {
        this.pool = pool;
        var texts = settings.getProperties("listwright.limits", StringConvention.RAW);
        for (var limit : Limit.values()) {
            var text = texts.get(limit.word());
            if (text == null) {
                throw new CannotStart("The setting listwright.limits." + limit.word() + " is missing.");
            }
            rates.put(limit, Rate.parse(limit.word(), text.toString()));
        }
    }

    /** Takes one from what this key may do. */
    public Decision take(Limit limit, String key) {
        var rate = rate(limit);
        var slack = rate.window().toSeconds() - rate.secondsEach();
        var stored = digest(limit, key);
        return pool.use(connection -> {
            try (var statement = connection.prepareStatement(TAKE)) {
                statement.setString(1, stored);
                statement.setDouble(2, rate.secondsEach());
                statement.setDouble(3, rate.secondsEach());
                statement.setDouble(4, slack + ROUNDING);
                try (var row = statement.executeQuery()) {
                    if (row.next()) {
                        return allowed(limit, rate, row.getDouble(1));
                    }
                }
            }
            var wait = Math.ceil(secondsUntilEmpty(connection, stored) - slack);
            return new Limited(limit, rate.times(), rate.window().toSeconds(), Math.max(1, (long) wait));
        });
    }

    /** What this key did is forgiven: a right password starts the count of tries afresh. */
    public void forget(Limit limit, String key) {
        pool.use(connection -> {
            try (var statement = connection.prepareStatement("DELETE FROM rate_limit WHERE key = ?")) {
                statement.setString(1, digest(limit, key));
                return statement.executeUpdate();
            }
        });
    }

    private Rate rate(Limit limit) {
        return Objects.requireNonNull(rates.get(limit));
    }

    private static Allowed allowed(Limit limit, Rate rate, double secondsUntilEmpty) {
        var left = (rate.window().toSeconds() - secondsUntilEmpty + ROUNDING) / rate.secondsEach();
        return new Allowed(limit, rate.times(), rate.window().toSeconds(), Math.max(0, (int) left), (long)
                Math.ceil(secondsUntilEmpty));
    }

    private static double secondsUntilEmpty(Connection connection, String key) throws SQLException {
        try (var statement = connection.prepareStatement(WAIT)) {
            statement.setString(1, key);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getDouble(1) : 0;
            }
        }
    }

    /** Keys are mail and network addresses: the table holds neither. */
    private static String digest(Limit limit, String key) {
        return limit.word() + ":" + HexFormat.of().formatHex(Digests.sha256(key), 0, 16);
    }

    @Override
    public String what() {
        return "rate limits";
    }

    @Override
    public int sweep() {
        return pool.use(connection -> {
            try (var statement =
                    connection.prepareStatement("DELETE FROM rate_limit WHERE tat < statement_timestamp()")) {
                return statement.executeUpdate();
            }
        });
    }
}
