package com.listwright.writing;

import com.listwright.account.ExportedTable;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What this package hands over when an account takes everything along. */
@Factory
class WritingExport {
    @Singleton
    ExportedTable kits() {
        return ExportedTable.of(
                "kit",
                "id",
                "property_id",
                "property_revision",
                "facts",
                "tone",
                "language",
                "occasion",
                "open_house",
                "mls",
                "notes",
                "voice",
                "signature",
                "writer",
                "test",
                "key_id",
                "status",
                "ordered_by",
                "created_at",
                "finished_at");
    }

    @Singleton
    ExportedTable voices() {
        return ExportedTable.of(
                "voice",
                "id",
                "name",
                "tone",
                "avoid",
                "liked",
                "sign_off",
                "samples",
                "style",
                "style_origin",
                "style_model",
                "created_at",
                "changed_at");
    }

    @Singleton
    ExportedTable pieces() {
        return ExportedTable.of(
                "piece",
                "id",
                "kit_id",
                "channel",
                "status",
                "instruction",
                "version",
                "stale_facts",
                "reason",
                "question",
                "created_at",
                "changed_at");
    }

    @Singleton
    ExportedTable versions() {
        return ExportedTable.of(
                "piece_version",
                "piece_id",
                "version",
                "made_by",
                "member_id",
                "made_at",
                "text",
                "subject",
                "subjects",
                "preheader",
                "judgement",
                "writer",
                "model",
                "prompt_version");
    }
}
