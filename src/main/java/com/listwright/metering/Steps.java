package com.listwright.metering;

import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Question;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What every delivered piece takes, and is asked about: one call each of what the database keeps as a function. */
@Singleton
class Steps {
    private static final String HOLD = "SELECT open, enough, remaining FROM hold_pieces(?, ?, ?, ?)";
    private static final String SETTLE = """
        SELECT source, starts_at, used, overage, warned_at, overage_warned_at, costly, remaining
        FROM settle_piece(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private static final String LEFT = "SELECT pieces_left(?, ?)";

    private final MeteringSettings settings;
    private final Ids ids;

    Steps(MeteringSettings settings, Ids ids) {
        this.settings = settings;
        this.ids = ids;
    }

    Question<Taking> hold(AccountId account, String pieces, Instant now) {
        return new Question<>(
                HOLD,
                List.of(account.value(), pieces, settings.lease(), now),
                row -> new Taking(row.getBoolean(1), row.getBoolean(2), row.getInt(3)));
    }

    /** Nothing where the piece is not held. */
    Question<Optional<Settling>> settle(AccountId account, Delivered delivered, Instant now) {
        var cost = delivered.cost();
        var renewed = delivered.rewriteOf();
        return new Question<>(
                SETTLE,
                Arrays.asList(
                        account.value(),
                        ids.next(),
                        delivered.piece().value(),
                        renewed == null ? null : renewed.value(),
                        delivered.channel(),
                        cost.inputTokens(),
                        cost.cachedTokens(),
                        cost.outputTokens(),
                        cost.microUsd(),
                        cost.price(),
                        cost.estimated(),
                        settings.freeCostMicroUsd(),
                        now),
                Steps::settling);
    }

    /** Nothing before the period was touched. */
    static Question<OptionalInt> left(AccountId account, Instant now) {
        return new Question<>(LEFT, List.of(account.value(), now), row -> {
            var left = row.getInt(1);
            return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(left);
        });
    }

    private static Optional<Settling> settling(ResultSet row) throws SQLException {
        var source = row.getString(1);
        if (source == null) {
            return Optional.empty();
        }
        return Optional.of(new Settling(
                Source.of(source),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getBoolean(7),
                row.getInt(8)));
    }
}
