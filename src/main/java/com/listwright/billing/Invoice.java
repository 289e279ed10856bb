package com.listwright.billing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One invoice, for the page and for support. Totals in the currency's smallest unit. */
@MappedEntity
public record Invoice(
        @Id String id,
        @Nullable String number,
        String status,
        long total,
        String currency,
        Instant createdAt,
        @Nullable String hostedUrl,
        @Nullable String pdfUrl) {}
