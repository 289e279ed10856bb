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
        int tries) {
    /** Than the reading of its customer would find: only its own turn settles it. */
    boolean tellsMore() {
        return switch (Hearing.of(type)) {
            case DISPUTE, REFUND -> true;
            case FOLLOW, ALARM, NOTHING -> false;
        };
    }
}
