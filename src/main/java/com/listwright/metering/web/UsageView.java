package com.listwright.metering.web;

import com.listwright.account.Plan;
import com.listwright.account.Role;
import com.listwright.metering.Standing;
import com.listwright.metering.UsageDay;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A period: its numbers, and its days for a chart. */
@Serdeable
@Schema(name = "Usage")
record UsageView(
        Plan plan,
        PeriodView period,
        PiecesView pieces,
        @Nullable CostView cost,
        @Nullable OverageView overage,
        List<DayView> days) {

    @Serdeable
    @Schema(name = "UsagePeriod")
    record PeriodView(Instant start, Instant end) {}

    /** Allowance is all of the period: the plan's part, what rolled over, and what was given or bought on top. */
    @Serdeable
    @Schema(name = "UsagePieces")
    record PiecesView(int allowance, int rolledOver, int toppedUp, int used, int held, int remaining, int overage) {}

    /** What the model took, in millionths of a dollar; estimated counts pieces whose tokens had to be guessed. */
    @Serdeable
    @Schema(name = "UsageCost")
    record CostView(long inputTokens, long cachedTokens, long outputTokens, long microUsd, int estimated) {}

    /** Pieces beyond the allowance, where the plan has them. */
    @Serdeable
    @Schema(name = "UsageOverage")
    record OverageView(int ceiling, int used, int held, int remaining, long priceMicroUsd) {}

    @Serdeable
    @Schema(name = "UsageDay")
    record DayView(LocalDate date, String channel, int pieces) {}

    static UsageView of(Standing standing, List<UsageDay> days, Role reader) {
        return new UsageView(
                standing.plan(),
                new PeriodView(standing.startsAt(), standing.endsAt()),
                new PiecesView(
                        standing.allowance(),
                        standing.rolledOver(),
                        standing.toppedUp(),
                        standing.used(),
                        standing.held(),
                        standing.free(),
                        standing.overage()),
                reader == Role.AGENT ? null : cost(standing),
                standing.hasOverage() ? overage(standing) : null,
                days.stream()
                        .map(day -> new DayView(day.day(), day.channel(), day.pieces()))
                        .toList());
    }

    private static CostView cost(Standing standing) {
        return new CostView(
                standing.inputTokens(),
                standing.cachedTokens(),
                standing.outputTokens(),
                standing.microUsd(),
                standing.estimated());
    }

    private static OverageView overage(Standing standing) {
        return new OverageView(
                standing.overageCeiling(),
                standing.overage(),
                standing.overageHeld(),
                standing.overageCeiling() - standing.overage() - standing.overageHeld(),
                standing.overageMicroUsd());
    }
}
