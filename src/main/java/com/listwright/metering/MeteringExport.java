package com.listwright.metering;

import com.listwright.account.ExportedTable;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What this package hands over when an account takes everything along. Pieces being held are gone in a minute. */
@Factory
class MeteringExport {
    @Singleton
    ExportedTable allowance() {
        return ExportedTable.of(
                "allowance", "source", "plan", "pieces", "taken", "starts_at", "expires_at", "reason", "created_at");
    }

    @Singleton
    ExportedTable ledger() {
        return ExportedTable.of(
                "usage_entry",
                "id",
                "piece_id",
                "rewrite_of",
                "channel",
                "source",
                "period_start",
                "delivered_at",
                "input_tokens",
                "cached_tokens",
                "output_tokens",
                "micro_usd",
                "estimated");
    }

    @Singleton
    ExportedTable periods() {
        return ExportedTable.of("usage_period", "starts_at", "ends_at", "plan", "used", "granted", "overage");
    }

    @Singleton
    ExportedTable days() {
        return ExportedTable.of("usage_day", "period_start", "day", "channel", "pieces");
    }

    @Singleton
    ExportedTable ceiling() {
        return ExportedTable.of("overage_ceiling", "pieces", "set_by", "set_at");
    }
}
