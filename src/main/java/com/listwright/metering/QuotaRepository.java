package com.listwright.metering;

import com.listwright.platform.AccountId;
import com.listwright.platform.AcrossAccounts;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Each step is one statement. Those that change parts of an account's allowance are asked after the account's lock was
 * taken, so that they see what the one before did. Lists of pieces travel as an array's text.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface QuotaRepository extends GenericRepository<Taking, AccountId> {
    /** Held until the transaction ends: one at a time changes an account's allowance. */
    @Query("SELECT pg_advisory_xact_lock(hashtextextended('allowance ' || :account, 0)) IS NULL")
    boolean lock(AccountId account);

    /** All pieces or none. What expires first is taken first; overage comes last. */
    @Query("""
        WITH live AS MATERIALIZED (
          SELECT id, source, starts_at, expires_at, pieces - taken AS free
          FROM allowance
          WHERE account_id = :account AND starts_at <= :now AND expires_at > :now
        ), asked AS MATERIALIZED (
          SELECT piece_id, row_number() OVER (ORDER BY piece_id) AS place
          FROM unnest(CAST(:pieces AS uuid[])) AS wanted (piece_id)
          WHERE NOT EXISTS (SELECT FROM reservation AS held
                            WHERE held.account_id = :account AND held.piece_id = wanted.piece_id)
            AND NOT EXISTS (SELECT FROM usage_entry AS entry
                            WHERE entry.account_id = :account AND entry.piece_id = wanted.piece_id)
        ), laid AS (
          SELECT id, source, free,
                 sum(free) OVER (ORDER BY source = 'overage', expires_at, source = 'plan', id) AS upto
          FROM live
        ), total AS MATERIALIZED (
          SELECT coalesce(sum(free), 0) AS free, coalesce(sum(free) FILTER (WHERE source <> 'overage'), 0) AS included,
                 max(starts_at) FILTER (WHERE source = 'plan') AS period_start,
                 (SELECT count(*) FROM asked) AS asked
          FROM live
        ), share AS MATERIALIZED (
          SELECT laid.id, laid.source, upto - laid.free AS beyond, least(upto, asked) AS upto
          FROM laid CROSS JOIN total
          WHERE laid.free > 0 AND upto - laid.free < asked AND asked <= total.free AND period_start IS NOT NULL
        ), took AS (
          UPDATE allowance
          SET taken = taken + (share.upto - share.beyond)
          FROM share
          WHERE allowance.account_id = :account AND allowance.id = share.id
        ), kept AS (
          INSERT INTO reservation (account_id, piece_id, allowance_id, source, period_start, lease_until)
          SELECT :account, asked.piece_id, share.id, share.source, total.period_start,
                 statement_timestamp() + make_interval(secs => :lease)
          FROM asked
          JOIN share ON asked.place > share.beyond AND asked.place <= share.upto
          CROSS JOIN total
          RETURNING piece_id
        )
        SELECT period_start IS NOT NULL AS open, asked <= free AS enough, greatest(included - asked, 0) AS remaining
        FROM total
        """)
    Taking reserve(AccountId account, String pieces, double lease, Instant now);

    @Query("""
        UPDATE reservation
        SET lease_until = greatest(lease_until, statement_timestamp() + make_interval(secs => :lease))
        WHERE account_id = :account AND piece_id = ANY (CAST(:pieces AS uuid[]))
        """)
    int renew(AccountId account, String pieces, double lease);

    /** One row, or none where the piece was not held. The period's row is taken before the day's, by everybody. */
    @Query("""
        WITH settled AS (
          DELETE FROM reservation
          WHERE account_id = :account AND piece_id = :piece
          RETURNING allowance_id, source, period_start
        ), entry AS (
          INSERT INTO usage_entry (account_id, id, piece_id, rewrite_of, channel, source, allowance_id, period_start,
                                   delivered_at, input_tokens, cached_tokens, output_tokens, micro_usd, price, estimated)
          SELECT :account, :id, :piece, CAST(:rewriteOf AS uuid), :channel, source, allowance_id, period_start,
                 :now, :input, :cached, :output, :microUsd, :price, :estimated
          FROM settled
        ), period AS (
          UPDATE usage_period
          SET used = used + CAST(source <> 'overage' AS int), overage = overage + CAST(source = 'overage' AS int),
              granted = granted + CAST(source IN ('top-up', 'goodwill') AS int),
              input_tokens = input_tokens + :input, cached_tokens = cached_tokens + :cached,
              output_tokens = output_tokens + :output, micro_usd = micro_usd + :microUsd,
              estimated = estimated + CAST(:estimated AS int)
          FROM settled
          WHERE usage_period.account_id = :account AND starts_at = period_start
          RETURNING source, starts_at, used, overage, warned_at, overage_warned_at, overage_micro_usd,
                    NOT cost_alarmed AND micro_usd + lost_micro_usd
                      > greatest(pays_micro_usd, :freeCost) + overage * overage_micro_usd AS costly
        ), day AS (
          INSERT INTO usage_day (account_id, period_start, day, channel, pieces, micro_usd)
          SELECT :account, starts_at, CAST(:day AS date), :channel, 1, :microUsd
          FROM period
          ON CONFLICT (account_id, period_start, day, channel) DO UPDATE
          SET pieces = usage_day.pieces + 1, micro_usd = usage_day.micro_usd + excluded.micro_usd
        )
        SELECT period.*,
               (SELECT coalesce(sum(pieces - taken), 0)
                FROM allowance
                WHERE account_id = :account AND allowance.starts_at <= :now AND expires_at > :now
                  AND allowance.source <> 'overage') AS remaining
        FROM period
        """)
    List<Settling> settle(
            AccountId account,
            UUID id,
            PieceId piece,
            @Nullable PieceId rewriteOf,
            String channel,
            long input,
            long cached,
            long output,
            long microUsd,
            @Nullable String price,
            boolean estimated,
            String day,
            long freeCost,
            Instant now);

    @Query("SELECT EXISTS (SELECT FROM usage_entry WHERE account_id = :account AND piece_id = :piece)")
    boolean isSettled(AccountId account, PieceId piece);

    /** Delivered, but its lease was over and nothing is left: in the ledger like any other, at our expense. */
    @Query("""
        WITH entry AS (
          INSERT INTO usage_entry (account_id, id, piece_id, rewrite_of, channel, source, period_start,
                                   delivered_at, input_tokens, cached_tokens, output_tokens, micro_usd, price, estimated)
          SELECT :account, :id, :piece, CAST(:rewriteOf AS uuid), :channel, 'overrun', max(starts_at),
                 :now, :input, :cached, :output, :microUsd, :price, :estimated
          FROM usage_period
          WHERE account_id = :account AND starts_at <= :now
          ON CONFLICT (account_id, piece_id) DO NOTHING
          RETURNING period_start
        ), period AS (
          UPDATE usage_period
          SET input_tokens = input_tokens + :input, cached_tokens = cached_tokens + :cached,
              output_tokens = output_tokens + :output, micro_usd = micro_usd + :microUsd,
              estimated = estimated + CAST(:estimated AS int)
          FROM entry
          WHERE account_id = :account AND starts_at = entry.period_start
        )
        SELECT count(*) AS pieces, false AS late FROM entry
        """)
    Returned overrun(
            AccountId account,
            UUID id,
            PieceId piece,
            @Nullable PieceId rewriteOf,
            String channel,
            long input,
            long cached,
            long output,
            long microUsd,
            @Nullable String price,
            boolean estimated,
            Instant now);

    /** A plan's part that is over got something back: what it left over has to be worked out again. */
    @Query("""
        WITH gone AS (
          DELETE FROM reservation
          WHERE account_id = :account AND piece_id = ANY (CAST(:pieces AS uuid[]))
            AND (NOT :lapsedOnly OR lease_until < statement_timestamp())
          RETURNING allowance_id
        ), back AS (
          SELECT allowance_id, count(*) AS pieces FROM gone GROUP BY allowance_id
        ), given AS (
          UPDATE allowance
          SET taken = taken - back.pieces
          FROM back
          WHERE account_id = :account AND allowance.id = back.allowance_id
          RETURNING back.pieces, source = 'plan' AND expires_at <= :now AS late
        )
        SELECT coalesce(sum(pieces), 0) AS pieces, coalesce(bool_or(late), false) AS late FROM given
        """)
    Returned release(AccountId account, String pieces, boolean lapsedOnly, Instant now);

    @Query("""
        WITH loss AS (
          INSERT INTO usage_loss (account_id, id, piece_id, channel, lost_at, input_tokens, cached_tokens,
                                  output_tokens, micro_usd, price, estimated)
          VALUES (:account, :id, :piece, :channel, :now, :input, :cached, :output, :microUsd, :price, :estimated)
          ON CONFLICT (account_id, piece_id) DO NOTHING
          RETURNING micro_usd
        ), period AS (
          UPDATE usage_period
          SET lost_micro_usd = lost_micro_usd + loss.micro_usd
          FROM loss
          WHERE account_id = :account
            AND starts_at = (SELECT max(starts_at) FROM usage_period WHERE account_id = :account AND starts_at <= :now)
        )
        SELECT count(*) AS pieces, false AS late FROM loss
        """)
    Returned lose(
            AccountId account,
            UUID id,
            PieceId piece,
            String channel,
            long input,
            long cached,
            long output,
            long microUsd,
            @Nullable String price,
            boolean estimated,
            Instant now);

    @Query("""
        SELECT piece_id
        FROM reservation
        WHERE account_id = :account AND lease_until < statement_timestamp()
        LIMIT 500
        """)
    List<UUID> lapsed(AccountId account);

    @Query("SELECT DISTINCT account_id FROM reservation WHERE lease_until < statement_timestamp()")
    @AcrossAccounts("leases run out in every account")
    List<UUID> accountsWithLapsed();
}
