package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Thing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** When a price falls due: every so often from an anchor, so that the 31st comes back after February. */
record Cadence(Instant anchor, String interval, long count) {
    static Cadence of(Thing price, Instant anchor) {
        return new Cadence(anchor, price.text("recurring.interval"), price.number("recurring.interval_count"));
    }

    /** The first turn after this moment. */
    Instant after(Instant moment) {
        var first = anchor.atOffset(ZoneOffset.UTC);
        long turns = 0;
        while (!turn(first, turns).isAfter(moment)) {
            turns++;
        }
        return turn(first, turns);
    }

    private Instant turn(OffsetDateTime first, long turns) {
        var all = turns * count;
        return switch (interval) {
            case "day" -> first.plusDays(all).toInstant();
            case "week" -> first.plusWeeks(all).toInstant();
            case "year" -> first.plusYears(all).toInstant();
            default -> first.plusMonths(all).toInstant();
        };
    }
}
