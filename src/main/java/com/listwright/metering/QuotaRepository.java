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
 * The steps beside the two of {@link Steps}; one statement each. What changes parts of an account's allowance is asked
 * after the account's lock was taken, so that it sees what the one before did. Lists of pieces travel as an array's
 * text.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface QuotaRepository extends GenericRepository<Taking, AccountId> {
    /** Held until the transaction ends: one at a time changes an account's allowance. */
    @Query("SELECT pg_advisory_xact_lock(hashtextextended('allowance ' || :account, 0)) IS NULL")
    boolean lock(AccountId account);

    @Query("""
        UPDATE reservation
        SET lease_until = greatest(lease_until, statement_timestamp() + make_interval(secs => :lease))
        WHERE account_id = :account AND piece_id = ANY (CAST(:pieces AS uuid[]))
        """)
    int renew(AccountId account, String pieces, double lease);

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

    default void lose(AccountId account, UUID id, Undelivered undelivered, Instant now) {
        var cost = undelivered.cost();
        lose(
                account,
                id,
                undelivered.piece(),
                undelivered.channel(),
                cost.inputTokens(),
                cost.cachedTokens(),
                cost.outputTokens(),
                cost.microUsd(),
                cost.price(),
                cost.estimated(),
                now);
    }

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
