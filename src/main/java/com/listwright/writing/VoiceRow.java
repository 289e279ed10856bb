package com.listwright.writing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A voice as it lies in its row. */
@MappedEntity("voice")
record VoiceRow(
        @Id VoiceId id,
        String name,
        @Nullable String tone,
        String avoid,
        String liked,
        @Nullable String signOff,
        String samples,
        String style,
        String styleOrigin,
        @Nullable String styleModel,
        Instant createdAt,
        Instant changedAt) {}
