package com.listwright.writing;

import com.listwright.property.PropertyId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A kit as it lies in its row. */
@MappedEntity("kit")
record KitRow(
        @Id KitId id,
        PropertyId propertyId,
        int propertyRevision,
        String facts,
        String tone,
        String language,
        String occasion,
        @Nullable String openHouse,
        @Nullable String mls,
        @Nullable String notes,
        @Nullable String voice,
        String signature,
        String writer,
        boolean test,
        String status,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
