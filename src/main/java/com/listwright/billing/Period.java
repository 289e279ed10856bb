package com.listwright.billing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A month of allowance, in UTC, from its start until just before its end. */
public record Period(Instant start, Instant end) {
    public Period {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A period ends after it starts: " + start + " to " + end);
        }
    }

    /** The calendar month around this moment. */
    public static Period ofCalendar(Instant moment) {
        var first = moment.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
        return between(first, first.plusMonths(1));
    }

    /**
     * The month around this moment, counted from an anchor: what began on the 31st turns on the last day of shorter
     * months and on the 31st of the longer ones.
     */
    public static Period around(Instant moment, Instant anchor) {
        var first = anchor.atOffset(ZoneOffset.UTC);
        var months = ChronoUnit.MONTHS.between(first, moment.atOffset(ZoneOffset.UTC));
        while (!first.plusMonths(months + 1).toInstant().isAfter(moment)) {
            months++;
        }
        while (first.plusMonths(months).toInstant().isAfter(moment)) {
            months--;
        }
        return between(first.plusMonths(months), first.plusMonths(months + 1));
    }

    private static Period between(OffsetDateTime start, OffsetDateTime end) {
        return new Period(start.toInstant(), end.toInstant());
    }
}
