package com.listwright.billing;

import com.listwright.account.ExportedTable;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What this package hands over when an account takes everything along. */
@Factory
class BillingExport {
    @Singleton
    ExportedTable subscription() {
        return ExportedTable.of(
                "subscription",
                "plan",
                "billed_each",
                "access",
                "anchor",
                "period_start",
                "period_end",
                "next_plan",
                "grace_until");
    }

    @Singleton
    ExportedTable overage() {
        return ExportedTable.of("overage", "piece_id", "price_micro_usd", "delivered_at", "reported_at");
    }
}
