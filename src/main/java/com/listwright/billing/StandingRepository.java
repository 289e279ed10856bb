package com.listwright.billing;

import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StandingRepository extends GenericRepository<Footing, AccountId> {
    @Query("""
        WITH taken AS (
          INSERT INTO billing_standing AS standing (account_id, fence, lease_until)
          VALUES (:account, 1, statement_timestamp() + make_interval(secs => :seconds))
          ON CONFLICT (account_id) DO UPDATE
          SET fence = standing.fence + 1, lease_until = excluded.lease_until
          WHERE standing.lease_until IS NULL OR standing.lease_until < statement_timestamp()
          RETURNING fence
        )
        SELECT fence FROM taken
        """)
    List<Long> take(AccountId account, double seconds);

    @Query("SELECT fence FROM billing_standing WHERE account_id = :account AND fence = :fence FOR UPDATE")
    List<Long> confirm(AccountId account, long fence);

    @Query("UPDATE billing_standing SET lease_until = NULL WHERE account_id = :account AND fence = :fence")
    int release(AccountId account, long fence);

    @Query("""
        SELECT status, subscription_id, billed_each, cancel_at, past_due_since, trial_end, dispute_open, next_plan,
               next_each, next_at, payment_url
        FROM billing_standing
        WHERE account_id = :account
        """)
    Optional<Footing> find(AccountId account);

    @Query("""
        UPDATE billing_standing
        SET status = :status, subscription_id = :subscription, billed_each = :billedEach, cancel_at = :cancelAt,
            past_due_since = :pastDueSince, trial_end = :trialEnd, dispute_open = :disputeOpen, next_plan = :nextPlan,
            next_each = :nextEach, next_at = :nextAt, payment_url = :paymentUrl, synced_at = :now
        WHERE account_id = :account
        """)
    int put(
            AccountId account,
            String status,
            @Nullable String subscription,
            @Nullable Interval billedEach,
            @Nullable Instant cancelAt,
            @Nullable Instant pastDueSince,
            @Nullable Instant trialEnd,
            boolean disputeOpen,
            @Nullable Plan nextPlan,
            @Nullable Interval nextEach,
            @Nullable Instant nextAt,
            @Nullable String paymentUrl,
            Instant now);
}
