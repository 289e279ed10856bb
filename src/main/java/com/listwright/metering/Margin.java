package com.listwright.metering;

import com.listwright.account.Plan;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** What one account paid and cost us in one period, in millionths of a dollar; lost pieces are part of the cost. */
@Introspected
public record Margin(
        UUID accountId,
        Instant startsAt,
        Plan plan,
        int used,
        int overage,
        long paidMicroUsd,
        long costMicroUsd,
        long marginMicroUsd) {}
