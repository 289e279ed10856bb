package com.listwright.partner.webhook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An endpoint as it lies in its row. */
@MappedEntity("webhook_endpoint")
record EndpointRow(
        @Id EndpointId id,
        String url,
        @Nullable String description,
        String events,
        boolean enabled,
        @Nullable String disabledBecause,
        String sealedSecret,
        @Nullable String formerSecret,
        @Nullable Instant formerUntil,
        @Nullable Instant failingSince,
        Instant createdAt,
        Instant changedAt) {
    @Override
    public String toString() {
        return "EndpointRow[" + id + "]";
    }
}
