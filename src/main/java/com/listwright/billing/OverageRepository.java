package com.listwright.billing;

import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OverageRepository extends GenericRepository<Subscription, AccountId> {
    @Query("""
        INSERT INTO overage (account_id, piece_id, price_micro_usd, delivered_at)
        VALUES (:account, :piece, :microUsd, :deliveredAt)
        ON CONFLICT (account_id, piece_id) DO NOTHING
        """)
    int add(AccountId account, UUID piece, long microUsd, Instant deliveredAt);
}
