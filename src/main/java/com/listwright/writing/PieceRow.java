package com.listwright.writing;

import com.listwright.metering.PieceId;
import com.listwright.property.PropertyId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A piece as it lies in its row, without its text. */
@MappedEntity("piece")
record PieceRow(
        @Id PieceId id,
        KitId kitId,
        PropertyId propertyId,
        String signature,
        String language,
        String channel,
        boolean test,
        String status,
        PieceId attemptId,
        int tries,
        @Nullable String instruction,
        @Nullable String facts,
        int version,
        String staleFacts,
        @Nullable String reason,
        @Nullable String question,
        Instant createdAt,
        Instant changedAt) {}
