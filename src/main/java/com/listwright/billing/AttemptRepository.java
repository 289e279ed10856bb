package com.listwright.billing;

import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttemptRepository extends GenericRepository<Attempt, UUID> {
    @Query("""
        INSERT INTO checkout_attempt (account_id, id, plan, billed_each, customer, begun_at)
        VALUES (:account, :id, :plan, :each, :customer, :now)
        """)
    void begin(AccountId account, UUID id, String plan, String each, String customer, Instant now);

    @Query("UPDATE checkout_attempt SET session_id = :session WHERE account_id = :account AND id = :id")
    void opened(AccountId account, UUID id, String session);

    /** The last one: another click on the same button goes to the same session. */
    @Query("""
        SELECT id, plan, billed_each, customer, session_id, begun_at
        FROM checkout_attempt
        WHERE account_id = :account
        ORDER BY id DESC
        LIMIT 1
        """)
    Optional<Attempt> last(AccountId account);

    @Query("SELECT EXISTS (SELECT FROM checkout_attempt WHERE account_id = :account AND session_id = :session)")
    boolean has(AccountId account, String session);
}
