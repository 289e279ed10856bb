package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        // anchor, moment, start, end
        "2026-03-15T10:00:00Z, 2026-03-15T10:00:00Z, 2026-03-15T10:00:00Z, 2026-04-15T10:00:00Z",
        "2026-03-15T10:00:00Z, 2026-04-15T09:59:59Z, 2026-03-15T10:00:00Z, 2026-04-15T10:00:00Z",
        "2026-03-15T10:00:00Z, 2026-04-15T10:00:00Z, 2026-04-15T10:00:00Z, 2026-05-15T10:00:00Z",
        "2026-01-31T08:00:00Z, 2026-02-28T07:59:59Z, 2026-01-31T08:00:00Z, 2026-02-28T08:00:00Z",
        "2026-01-31T08:00:00Z, 2026-02-28T08:00:00Z, 2026-02-28T08:00:00Z, 2026-03-31T08:00:00Z",
        "2026-01-31T08:00:00Z, 2026-04-30T08:00:00Z, 2026-04-30T08:00:00Z, 2026-05-31T08:00:00Z",
        "2026-01-30T00:00:00Z, 2026-03-01T00:00:00Z, 2026-02-28T00:00:00Z, 2026-03-30T00:00:00Z",
        "2026-01-29T00:00:00Z, 2026-02-28T12:00:00Z, 2026-02-28T00:00:00Z, 2026-03-29T00:00:00Z",
        "2028-01-29T00:00:00Z, 2028-02-29T00:00:00Z, 2028-02-29T00:00:00Z, 2028-03-29T00:00:00Z",
        "2028-01-31T00:00:00Z, 2028-02-29T00:00:00Z, 2028-02-29T00:00:00Z, 2028-03-31T00:00:00Z",
        "2028-02-29T12:00:00Z, 2029-02-28T12:00:00Z, 2029-02-28T12:00:00Z, 2029-03-29T12:00:00Z",
        "2028-02-29T12:00:00Z, 2032-02-29T12:00:00Z, 2032-02-29T12:00:00Z, 2032-03-29T12:00:00Z",
        "2026-12-31T23:30:00Z, 2027-01-31T23:30:00Z, 2027-01-31T23:30:00Z, 2027-02-28T23:30:00Z",
        // the hour that a clock on a wall would lose or see twice
        "2026-03-08T07:30:00Z, 2026-11-01T06:30:00Z, 2026-10-08T07:30:00Z, 2026-11-08T07:30:00Z",
        // a clock that is behind
        "2026-03-31T00:00:00Z, 2026-03-30T00:00:00Z, 2026-02-28T00:00:00Z, 2026-03-31T00:00:00Z"
    })
    void aMonthIsCountedFromTheAnchor(Instant anchor, Instant moment, Instant start, Instant end) {
        assertThat(Period.around(moment, anchor)).isEqualTo(new Period(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T13:00:00Z, 2026-11-01T00:00:00Z, 2026-12-01T00:00:00Z",
        "2026-12-31T23:59:59.999Z, 2026-12-01T00:00:00Z, 2027-01-01T00:00:00Z",
        "2028-02-29T00:00:00Z, 2028-02-01T00:00:00Z, 2028-03-01T00:00:00Z",
        "2026-11-01T00:00:00Z, 2026-11-01T00:00:00Z, 2026-12-01T00:00:00Z"
    })
    void withoutASubscriptionItIsTheCalendars(Instant moment, Instant start, Instant end) {
        assertThat(Period.ofCalendar(moment)).isEqualTo(new Period(start, end));
    }

    @Test
    void monthsFollowEachOtherWithoutGapOrOverlap() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 500; i++) {
            var anchor = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextLong(4L * 366 * 86400));
            var moment = anchor.plusSeconds(random.nextLong(6L * 366 * 86400));
            var period = Period.around(moment, anchor);
            assertThat(moment).isAfterOrEqualTo(period.start()).isBefore(period.end());
            assertThat(Period.around(period.end(), anchor).start()).isEqualTo(period.end());
            assertThat(Period.around(period.start().minusNanos(1), anchor).end())
                    .isEqualTo(period.start());
            assertThat(Duration.between(period.start(), period.end()))
                    .isBetween(Duration.ofDays(28), Duration.ofDays(31));
        }
    }

    @Test
    void aYearHasTwelve() {
        for (var text : new String[] {"2026-01-31T00:00:00Z", "2028-02-29T00:00:00Z", "2026-08-15T12:00:00Z"}) {
            var anchor = Instant.parse(text);
            var at = anchor;
            for (int i = 0; i < 12; i++) {
                at = Period.around(at, anchor).end();
            }
            var yearLater =
                    anchor.atOffset(java.time.ZoneOffset.UTC).plusYears(1).toInstant();
            assertThat(at).isEqualTo(yearLater);
        }
    }
}
