package com.listwright.metering;

import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UsageRepository extends GenericRepository<Standing, AccountId> {
    /** None before the period was touched. */
    @Query("""
        SELECT period.plan, period.starts_at, period.ends_at, period.used, holds.held, live.free, live.rolled_over,
               period.granted + holds.granted + live.granted AS topped_up, period.overage, holds.overage AS overage_held,
               live.ceiling AS overage_ceiling, period.overage_micro_usd, period.input_tokens, period.cached_tokens,
               period.output_tokens, period.micro_usd, period.estimated
        FROM usage_period AS period
        CROSS JOIN (SELECT coalesce(sum(pieces - taken) FILTER (WHERE source <> 'overage'), 0) AS free,
                           coalesce(sum(pieces - taken) FILTER (WHERE source IN ('top-up', 'goodwill')), 0) AS granted,
                           coalesce(sum(pieces) FILTER (WHERE source = 'rollover'), 0) AS rolled_over,
                           coalesce(sum(pieces) FILTER (WHERE source = 'overage'), 0) AS ceiling,
                           max(starts_at) FILTER (WHERE source = 'plan') AS period_start
                    FROM allowance
                    WHERE account_id = :account AND starts_at <= :now AND expires_at > :now) AS live
        CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE source <> 'overage') AS held,
                                   count(*) FILTER (WHERE source IN ('top-up', 'goodwill')) AS granted,
                                   count(*) FILTER (WHERE source = 'overage') AS overage
                            FROM reservation
                            WHERE account_id = :account AND reservation.period_start = period.starts_at) AS holds
        WHERE period.account_id = :account AND period.starts_at = live.period_start
        """)
    Optional<Standing> standing(AccountId account, Instant now);

    @Query("""
        SELECT day, channel, pieces
        FROM usage_day
        WHERE account_id = :account AND period_start = :periodStart
        ORDER BY day, channel
        """)
    List<UsageDay> days(AccountId account, Instant periodStart);

    @Query("""
        SELECT id, piece_id, rewrite_of, channel, source, delivered_at, input_tokens, cached_tokens, output_tokens,
               micro_usd, estimated
        FROM usage_entry
        WHERE account_id = :account
          AND id < coalesce(CAST(:before AS uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
        ORDER BY id DESC
        LIMIT :atMost
        """)
    List<Entry> entries(AccountId account, @Nullable UUID before, int atMost);

    @Query("UPDATE usage_period SET warned_at = :percent WHERE account_id = :account AND starts_at = :start"
            + " AND warned_at < :percent")
    int warn(AccountId account, Instant start, int percent);

    @Query("UPDATE usage_period SET overage_warned_at = :percent WHERE account_id = :account AND starts_at = :start"
            + " AND overage_warned_at < :percent")
    int warnOfOverage(AccountId account, Instant start, int percent);

    @Query("UPDATE usage_period SET cost_alarmed = true WHERE account_id = :account AND starts_at = :start"
            + " AND NOT cost_alarmed")
    int alarm(AccountId account, Instant start);

    @Query("""
        SELECT account_id, starts_at, plan, used, overage, paid_micro_usd, cost_micro_usd, margin_micro_usd
        FROM usage_margin
        WHERE starts_at >= :from AND starts_at < :until
        ORDER BY margin_micro_usd
        LIMIT :atMost
        """)
    @AcrossAccounts("the operator looks at all accounts")
    List<Margin> margins(Instant from, Instant until, int atMost);

    /** Those that ended so long ago that the bill is written, and were not held against it yet. */
    @Query("""
        SELECT account_id, starts_at, ends_at, overage
        FROM usage_period
        WHERE overage > 0 AND ends_at < :before
          AND NOT EXISTS (SELECT FROM overage_audit AS audit
                          WHERE audit.account_id = usage_period.account_id AND audit.period_start = starts_at)
        ORDER BY ends_at
        LIMIT 200
        """)
    @AcrossAccounts("every account's periods come to an end")
    List<OverageDue> overagesToCheck(Instant before);
}
