package com.listwright.metering;

import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AllowanceRepository extends GenericRepository<Leftover, AccountId> {
    /** The lock that Quota takes as well. */
    @Query("SELECT pg_advisory_xact_lock(hashtextextended('allowance ' || :account, 0)) IS NULL")
    boolean lock(AccountId account);

    @Query("""
        UPDATE allowance
        SET expires_at = :now
        WHERE account_id = :account AND source IN ('plan', 'rollover', 'overage') AND expires_at > :now
          AND (starts_at <> :start OR source = 'overage' AND NOT :overage OR source = 'rollover' AND NOT :rollover)
        """)
    int closeOthers(AccountId account, Instant start, boolean overage, boolean rollover, Instant now);

    /** Set to what is due, but never below what is taken already. */
    @Query("""
        INSERT INTO allowance (account_id, id, key, source, plan, pieces, starts_at, expires_at, created_at)
        VALUES (:account, :id, :key, :source, :plan, :pieces, :start, :until, :now)
        ON CONFLICT (account_id, key) DO UPDATE
        SET pieces = greatest(excluded.pieces, allowance.taken), plan = excluded.plan, expires_at = excluded.expires_at
        """)
    void put(
            AccountId account,
            UUID id,
            String key,
            Source source,
            String plan,
            int pieces,
            Instant start,
            Instant until,
            Instant now);

    /**
     * A month that nobody touched still had its part of the plan, and its sums: a node whose clock is behind may take
     * from it yet.
     */
    @Query("""
        WITH part AS (
          INSERT INTO allowance (account_id, id, key, source, plan, pieces, starts_at, expires_at, created_at)
          VALUES (:account, :id, :key, 'plan', :plan, :pieces, :start, :until, :now)
          ON CONFLICT (account_id, key) DO NOTHING
          RETURNING account_id, starts_at, expires_at, plan),
        period AS (
          INSERT INTO usage_period (account_id, starts_at, ends_at, plan, pays_micro_usd, overage_micro_usd)
          SELECT account_id, starts_at, expires_at, plan, :pays, 0
          FROM part
          ON CONFLICT (account_id, starts_at) DO NOTHING
          RETURNING starts_at)
        SELECT count(*) FROM period
        """)
    long putFormer(
            AccountId account,
            UUID id,
            String key,
            String plan,
            int pieces,
            long pays,
            Instant start,
            Instant until,
            Instant now);

    /** What is left of the plan's part that ended when this period began. */
    @Query("""
        SELECT plan, pieces - taken AS pieces
        FROM allowance
        WHERE account_id = :account AND source = 'plan' AND starts_at < :start AND expires_at >= :start
        ORDER BY starts_at DESC
        LIMIT 1
        """)
    Optional<Leftover> leftover(AccountId account, Instant start);

    /** An account that changes its plan in mid-period pays for the better one. */
    @Query("""
        INSERT INTO usage_period (account_id, starts_at, ends_at, plan, pays_micro_usd, overage_micro_usd)
        SELECT :account, :start, :end, :plan, :pays, :overage
        WHERE NOT EXISTS (SELECT FROM usage_period
                          WHERE account_id = :account AND starts_at = :start AND ends_at = :end AND plan = :plan
                            AND pays_micro_usd >= :pays AND overage_micro_usd = :overage)
        ON CONFLICT (account_id, starts_at) DO UPDATE
        SET ends_at = excluded.ends_at, plan = excluded.plan,
            pays_micro_usd = greatest(usage_period.pays_micro_usd, excluded.pays_micro_usd),
            overage_micro_usd = excluded.overage_micro_usd
        """)
    void putPeriod(AccountId account, Instant start, Instant end, String plan, long pays, long overage);

    @Query("""
        INSERT INTO allowance (account_id, id, key, source, pieces, starts_at, expires_at, reason, given_by, created_at)
        VALUES (:account, :id, :key, :source, :pieces, :now, :until, :reason, :givenBy, :now)
        ON CONFLICT (account_id, key) DO NOTHING
        """)
    int give(
            AccountId account,
            UUID id,
            String key,
            Source source,
            int pieces,
            Instant until,
            String reason,
            @Nullable String givenBy,
            Instant now);

    @Query("SELECT pieces FROM overage_ceiling WHERE account_id = :account")
    Optional<Integer> ceiling(AccountId account);

    @Query("""
        INSERT INTO overage_ceiling (account_id, pieces, set_by, set_at)
        VALUES (:account, :pieces, CAST(:setBy AS uuid), :now)
        ON CONFLICT (account_id) DO UPDATE
        SET pieces = excluded.pieces, set_by = excluded.set_by, set_at = excluded.set_at
        """)
    void putCeiling(AccountId account, int pieces, UUID setBy, Instant now);
}
