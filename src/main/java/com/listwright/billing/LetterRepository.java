package com.listwright.billing;

import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LetterRepository extends GenericRepository<Footing, AccountId> {
    @Query("""
        INSERT INTO dunning_letter (account_id, about, kind, decided_at)
        VALUES (:account, :about, :kind, :now)
        ON CONFLICT (account_id, about, kind) DO NOTHING
        """)
    int decide(AccountId account, String about, String kind, Instant now);

    @Query("""
        SELECT EXISTS (SELECT FROM dunning_letter WHERE account_id = :account AND about = :about AND kind = :kind)
        """)
    boolean isDecided(AccountId account, String about, String kind);

    @Query("""
        UPDATE dunning_letter
        SET sent_at = :now
        WHERE account_id = :account AND about = :about AND kind = :kind AND sent_at IS NULL
        """)
    int sent(AccountId account, String about, String kind, Instant now);

    @Query("""
        SELECT EXISTS (
          SELECT FROM dunning_letter
          WHERE account_id = :account AND about = :about AND kind = :kind AND sent_at IS NOT NULL
        )
        """)
    boolean isSent(AccountId account, String about, String kind);
}
