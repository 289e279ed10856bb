package com.listwright.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How far a piece is. */
@Serdeable
public enum PieceStatus {
    QUEUED,
    WRITING,
    READY,
    WITHHELD,
    FAILED,
    CANCELLED,
    APPROVED,
    REJECTED;

    public static PieceStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public boolean isBeingWritten() {
        return this == QUEUED || this == WRITING;
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
