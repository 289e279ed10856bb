package com.listwright.writing;

import com.listwright.metering.PieceId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version as it lies in its row. */
@Introspected
record VersionRow(
        PieceId pieceId,
        int version,
        String madeBy,
        @Nullable String member,
        Instant madeAt,
        String text,
        @Nullable String subject,
        String subjects,
        @Nullable String preheader,
        String judgement,
        String writer,
        @Nullable String model,
        @Nullable String promptVersion,
        long inputTokens,
        long outputTokens,
        long microUsd) {}
