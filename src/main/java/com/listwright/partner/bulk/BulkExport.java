package com.listwright.partner.bulk;

import com.listwright.account.ExportedTable;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What this package hands over when an account takes everything along. */
@Factory
class BulkExport {
    @Singleton
    ExportedTable bulkJobs() {
        return ExportedTable.of(
                "bulk_job", "id", "status", "wish", "rejected", "member_id", "test", "created_at", "ended_at");
    }

    @Singleton
    ExportedTable bulkHomes() {
        return ExportedTable.of("bulk_home", "job_id", "line", "property_id", "kit_id", "status", "field", "reason");
    }
}
