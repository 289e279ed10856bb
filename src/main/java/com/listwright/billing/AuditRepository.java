package com.listwright.billing;

import com.listwright.platform.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRepository extends GenericRepository<Debt, UUID> {
    @Query("""
        INSERT INTO overage_audit (account_id, period_start, period_end, ledger, noted, metered, itemised, at_stripe,
                                   invoiced, agrees, checked_at)
        VALUES (:account, :start, :end, :ledger, :noted, :metered, :itemised, :atStripe, CAST(:invoiced AS bigint),
                :agrees, :now)
        ON CONFLICT (account_id, period_start) DO UPDATE
        SET ledger = excluded.ledger, noted = excluded.noted, metered = excluded.metered, itemised = excluded.itemised,
            at_stripe = excluded.at_stripe, invoiced = excluded.invoiced, agrees = excluded.agrees,
            checked_at = excluded.checked_at
        """)
    int put(
            AccountId account,
            Instant start,
            Instant end,
            long ledger,
            long noted,
            long metered,
            long itemised,
            long atStripe,
            @Nullable Long invoiced,
            boolean agrees,
            Instant now);
}
