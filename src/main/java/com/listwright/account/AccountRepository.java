package com.listwright.account;

import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRepository extends GenericRepository<AccountRow, UUID> {
    @Query("""
            INSERT INTO account (id, name, plan, created_at)
            VALUES (:account, :name, :plan, :now)
            """)
    void add(AccountId account, String name, String plan, Instant now);

    @Query("""
            SELECT id, name, plan, created_at,
                   (SELECT count(*) FROM member WHERE account_id = :account)
                   + (SELECT count(*) FROM invitation WHERE account_id = :account AND expires_at > :now) AS seats_used
            FROM account
            WHERE id = :account
              AND closed_at IS NULL
            """)
    Optional<AccountRow> find(AccountId account, Instant now);
}
