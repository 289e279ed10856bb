package com.listwright.billing;

import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SubscriptionRepository extends GenericRepository<Subscription, AccountId> {
    @Query("""
        SELECT plan, billed_each, access, anchor, period_start, period_end, next_plan, grace_until,
               overage_frozen
        FROM subscription
        WHERE account_id = :account
        """)
    Optional<Subscription> find(AccountId account);

    @Query("""
        INSERT INTO subscription (account_id, plan, billed_each, access, anchor, period_start, period_end, next_plan,
                                  grace_until, overage_frozen)
        VALUES (:account, :plan, :billedEach, :access, :anchor, :periodStart, :periodEnd, :nextPlan, :graceUntil,
                :overageFrozen)
        ON CONFLICT (account_id) DO UPDATE
        SET plan = excluded.plan, billed_each = excluded.billed_each, access = excluded.access,
            anchor = excluded.anchor, period_start = excluded.period_start, period_end = excluded.period_end,
            next_plan = excluded.next_plan, grace_until = excluded.grace_until,
            overage_frozen = excluded.overage_frozen
        """)
    void put(
            AccountId account,
            Plan plan,
            Interval billedEach,
            Access access,
            Instant anchor,
            Instant periodStart,
            Instant periodEnd,
            @Nullable Plan nextPlan,
            @Nullable Instant graceUntil,
            boolean overageFrozen);
}
