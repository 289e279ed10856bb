package com.listwright.property;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A home as it lies in its row: facts and what belongs to them as JSON. */
@MappedEntity("property")
record PropertyRow(
        @Id PropertyId id,
        @Nullable String label,
        @Nullable String listingKey,
        int revision,
        String facts,
        String sources,
        String conflicts,
        String unknown,
        @Nullable String pasted,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant archivedAt) {}
