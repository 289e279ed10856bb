package com.listwright.billing;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** One event and what became of it so far. */
@MappedEntity
record WebhookWork(
        String eventId,
        String type,
        @Nullable String customer,
        @Nullable String subject,
        @Nullable String hint,
        String state,
        int tries) {
    boolean isOpen() {
        return !state.equals("done") && !state.equals("ignored");
    }
}
