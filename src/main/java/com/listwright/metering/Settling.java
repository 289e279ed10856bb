package com.listwright.metering;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** How a period stands after one more piece was settled in it. */
@MappedEntity
record Settling(
        Source source,
        Instant startsAt,
        int used,
        int overage,
        int warnedAt,
        int overageWarnedAt,
        long overageMicroUsd,
        boolean costly,
        int remaining) {}
