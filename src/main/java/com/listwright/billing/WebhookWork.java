package com.listwright.billing;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * One event that somebody deals with.
 *
 * @param tries how often that was begun before
 */
@MappedEntity
record WebhookWork(
        String eventId,
        String type,
        @Nullable String customer,
        @Nullable String subject,
        @Nullable String hint,
        int tries) {}
