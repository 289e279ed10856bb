package com.listwright.billing;

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

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CustomerRepository extends GenericRepository<PayingCustomer, String> {
    @Query("SELECT number, id, deleted_at FROM stripe_customer WHERE account_id = :account ORDER BY number DESC")
    List<PayingCustomer> all(AccountId account);

    @Query("""
        INSERT INTO stripe_customer (account_id, number, id, created_at)
        SELECT :account, coalesce(max(number), 0) + 1, :id, :now
        FROM stripe_customer
        WHERE account_id = :account
        ON CONFLICT DO NOTHING
        """)
    int add(AccountId account, String id, Instant now);

    @Query("UPDATE stripe_customer SET deleted_at = :now WHERE account_id = :account AND id = :id AND deleted_at IS"
            + " NULL")
    int bury(AccountId account, String id, Instant now);

    @AcrossAccounts("an event names a customer, and no account")
    @Query("SELECT account_id FROM stripe_customer WHERE id = :customer")
    Optional<UUID> accountOf(String customer);

    @AcrossAccounts("every account with a customer is read again once a day")
    @Query("""
        SELECT account_id
        FROM stripe_customer LEFT JOIN billing_standing USING (account_id)
        WHERE deleted_at IS NULL AND coalesce(synced_at, '-infinity') < :before
        GROUP BY account_id, synced_at
        ORDER BY synced_at NULLS FIRST
        LIMIT :atMost
        """)
    List<UUID> notReadSince(Instant before, int atMost);
}
