package com.listwright.billing;

import com.listwright.account.Plan;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an account has subscribed to, as far as billing knows. The next plan takes over when the paid period ends. */
@MappedEntity
public record Subscription(
        Plan plan,
        Interval billedEach,
        Access access,
        Instant anchor,
        Instant periodStart,
        Instant periodEnd,
        @Nullable Plan nextPlan,
        @Nullable Instant graceUntil,
        boolean overageFrozen) {
    public Subscription {
        // As the database keeps them, so that what was stored equals what was said.
        anchor = anchor.truncatedTo(ChronoUnit.MICROS);
        periodStart = periodStart.truncatedTo(ChronoUnit.MICROS);
        periodEnd = periodEnd.truncatedTo(ChronoUnit.MICROS);
        graceUntil = graceUntil == null ? null : graceUntil.truncatedTo(ChronoUnit.MICROS);
        if (!periodStart.isBefore(periodEnd)) {
            throw new IllegalArgumentException("A subscription's period ends after it starts");
        }
        if (access == Access.GRACE && graceUntil == null) {
            throw new IllegalArgumentException("Grace ends some day");
        }
    }

    /** What it gives at this moment; nobody loses more than the plan by not paying. */
    public Plan planAt(Instant moment) {
        if (!carriesAt(moment)) {
            return Plan.FREE;
        }
        return nextPlan != null && !moment.isBefore(periodEnd) ? nextPlan : plan;
    }

    /** Grace that is over is suspension, also when nobody has said so yet. */
    public Access accessAt(Instant moment) {
        return access == Access.GRACE && !carriesAt(moment) ? Access.SUSPENDED : access;
    }

    Subscription ended() {
        return new Subscription(plan, billedEach, Access.ENDED, anchor, periodStart, periodEnd, null, null, false);
    }

    private boolean carriesAt(Instant moment) {
        return switch (access) {
            case PAID -> true;
            case GRACE -> graceUntil != null && moment.isBefore(graceUntil);
            case SUSPENDED, ENDED -> false;
        };
    }

    /** When it will next give something else by itself. */
    Optional<Instant> nextTurn(Instant now) {
        return Stream.of(
                        Optional.ofNullable(nextPlan).map(plan -> periodEnd),
                        Optional.ofNullable(graceUntil).filter(until -> access == Access.GRACE))
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }
}
