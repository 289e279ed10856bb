package com.listwright.partner;

import com.listwright.account.ExportedTable;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What this package hands over when an account takes everything along. */
@Factory
class PartnerExport {
    @Singleton
    ExportedTable keys() {
        return ExportedTable.of(
                "api_key",
                "id",
                "name",
                "test",
                "ending",
                "scopes",
                "made_by",
                "made_at",
                "expires_at",
                "last_used_at",
                "last_used_from",
                "revoked_at",
                "replaced_by");
    }

    @Singleton
    ExportedTable calls() {
        return ExportedTable.of("key_call", "key_id", "day", "code", "calls");
    }
}
