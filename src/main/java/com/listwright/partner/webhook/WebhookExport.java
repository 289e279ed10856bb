package com.listwright.partner.webhook;

import com.listwright.account.ExportedTable;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What this package hands over when an account takes everything along; no secrets. */
@Factory
class WebhookExport {
    @Singleton
    ExportedTable endpoints() {
        return ExportedTable.of(
                "webhook_endpoint",
                "id",
                "url",
                "description",
                "events",
                "enabled",
                "disabled_because",
                "failing_since",
                "created_at",
                "changed_at");
    }

    @Singleton
    ExportedTable deliveries() {
        return ExportedTable.of(
                "webhook_delivery",
                "id",
                "endpoint_id",
                "event_id",
                "type",
                "payload",
                "state",
                "attempts",
                "created_at",
                "finished_at");
    }
}
