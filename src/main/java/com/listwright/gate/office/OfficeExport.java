package com.listwright.gate.office;

import com.listwright.account.ExportedTable;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What this package hands over when an account takes everything along. */
@Factory
class OfficeExport {
    @Singleton
    ExportedTable boardLimit() {
        return ExportedTable.of("board_limit", "board", "characters", "reason", "set_by", "set_at");
    }
}
