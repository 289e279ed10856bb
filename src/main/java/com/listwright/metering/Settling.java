package com.listwright.metering;

import java.time.Instant;

/** How a period stands after one more piece was settled in it. */
record Settling(
        Source source,
        Instant startsAt,
        int used,
        int overage,
        int warnedAt,
        int overageWarnedAt,
        boolean costly,
        int remaining) {}
