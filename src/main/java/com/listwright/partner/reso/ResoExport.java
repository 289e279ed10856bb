package com.listwright.partner.reso;

import com.listwright.account.ExportedTable;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What this package hands over when an account takes everything along. */
@Factory
class ResoExport {
    @Singleton
    ExportedTable feed() {
        return ExportedTable.of("entity_event", "sequence", "resource", "record_id", "at");
    }
}
