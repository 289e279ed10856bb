package com.listwright.property;

import com.listwright.account.ExportedTable;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What this package hands over when an account takes everything along. */
@Factory
class PropertyExport {
    @Singleton
    ExportedTable homes() {
        return ExportedTable.of(
                "property",
                "id",
                "label",
                "revision",
                "facts",
                "sources",
                "conflicts",
                "unknown",
                "pasted",
                "created_at",
                "changed_at",
                "archived_at");
    }

    @Singleton
    ExportedTable history() {
        return ExportedTable.of(
                "property_revision", "property_id", "revision", "via", "changed_by", "changed_at", "changes");
    }
}
