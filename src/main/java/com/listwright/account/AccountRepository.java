package com.listwright.account;

import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRepository extends GenericRepository<Account, AccountId> {
    @Query("""
        INSERT INTO account (id, name, plan, created_at)
        VALUES (:account, :name, 'free', :now)
        """)
    void add(AccountId account, String name, Instant now);

    @Query("""
        SELECT id, name, plan, created_at,
               (SELECT count(*) FROM member WHERE account_id = :account)
               + (SELECT count(*) FROM invitation WHERE account_id = :account AND expires_at > :now) AS seats_used
        FROM account
        WHERE id = :account
          AND closed_at IS NULL
        """)
    Optional<Account> find(AccountId account, Instant now);

    /** Held until the transaction ends: two people cannot take the last seat, nor two owners leave each other alone. */
    @Query("SELECT id FROM account WHERE id = :account FOR UPDATE")
    Optional<AccountId> lock(AccountId account);

    @Query("UPDATE account SET name = :name WHERE id = :account")
    void rename(AccountId account, String name);

    @Query("UPDATE account SET plan = :plan WHERE id = :account AND plan <> :plan")
    int changePlan(AccountId account, Plan plan);

    @Query("UPDATE account SET closed_at = :now WHERE id = :account")
    void close(AccountId account, Instant now);

    @Query("DELETE FROM account WHERE id = :account")
    void discard(AccountId account);

    @Query("DELETE FROM account WHERE id = :account AND closed_at IS NOT NULL")
    int erase(AccountId account);
}
