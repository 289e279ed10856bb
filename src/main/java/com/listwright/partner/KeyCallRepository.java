package com.listwright.partner;

import com.listwright.account.KeyId;
import com.listwright.platform.AccountId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KeyCallRepository extends GenericRepository<ApiKey, KeyId> {
    @Introspected
    record Ended(KeyId key, String code, long calls) {}

    @Introspected
    record Delivered(KeyId key, long pieces) {}

    @Query("""
        INSERT INTO key_call AS counted (account_id, key_id, day, code, calls)
        VALUES (:account, :key, :day, :code, :calls)
        ON CONFLICT (account_id, key_id, day, code) DO UPDATE
        SET calls = counted.calls + excluded.calls
        """)
    void add(AccountId account, KeyId key, LocalDate day, String code, long calls);

    @Query("""
        SELECT key_id AS key, code, sum(calls)::bigint AS calls
        FROM key_call
        WHERE account_id = :account AND day >= :since
        GROUP BY key_id, code
        """)
    List<Ended> since(AccountId account, LocalDate since);

    /** A rewrite counts for the key that ordered the kit. */
    @Query("""
        SELECT kit.key_id AS key, count(*) AS pieces
        FROM usage_entry AS entry
        JOIN piece ON piece.account_id = entry.account_id AND piece.id = coalesce(entry.rewrite_of, entry.piece_id)
        JOIN kit ON kit.account_id = piece.account_id AND kit.id = piece.kit_id AND kit.key_id IS NOT NULL
        WHERE entry.account_id = :account AND entry.delivered_at >= :since
        GROUP BY kit.key_id
        """)
    List<Delivered> pieces(AccountId account, Instant since);
}
