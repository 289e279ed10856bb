package com.listwright.metering;

import com.listwright.account.Plan;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * How an account stands in its period. Free are pieces that nobody holds; granted are top-ups and goodwill, as far as
 * this period can use or has used them.
 */
@MappedEntity
@Introspected
public record Standing(
        Plan plan,
        Instant startsAt,
        Instant endsAt,
        int used,
        int held,
        int free,
        int rolledOver,
        int toppedUp,
        int overage,
        int overageHeld,
        int overageCeiling,
        long overageMicroUsd,
        long inputTokens,
        long cachedTokens,
        long outputTokens,
        long microUsd,
        int estimated) {
    public int allowance() {
        return used + held + free;
    }

    public boolean hasOverage() {
        return overageMicroUsd > 0;
    }
}
