package com.listwright.partner.webhook;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One try: what came back, or why nothing did. */
@Serdeable
public record Attempt(
        Instant at,
        @Nullable Integer status,
        long millis,
        @Nullable String answer,
        @Nullable Failure failure) {}
