package com.listwright.metering;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the ledger. */
@Introspected
public record Entry(
        UUID id,
        PieceId pieceId,
        @Nullable PieceId rewriteOf,
        String channel,
        Source source,
        Instant deliveredAt,
        long inputTokens,
        long cachedTokens,
        long outputTokens,
        long microUsd,
        boolean estimated) {}
