package com.listwright.partner.bulk;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How far a job is. */
@Serdeable
public enum BulkStatus {
    RUNNING,
    FINISHED,
    CANCELLED;

    static BulkStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
