package com.listwright.partner.bulk;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How far one home of a job is. */
@Serdeable
public enum HomeStatus {
    QUEUED,
    /** Somebody's turn is at it; if they die, it is queued again. */
    STARTING,
    WRITING,
    /** Its kit has come to an end, and something of it stands. */
    FINISHED,
    FAILED,
    /** What was sent is no home that can be taken. */
    REJECTED,
    /** Nothing was ordered for it, for a reason that is told. */
    NOT_WRITTEN,
    CANCELLED;

    static HomeStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean isOpen() {
        return this == QUEUED || this == STARTING || this == WRITING;
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
