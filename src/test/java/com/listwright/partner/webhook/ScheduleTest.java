package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private final Schedule schedule = new Schedule(Settings.with(""));

    @Test
    void pausesGrowHaveALittleChanceInThemAndEnd() {
        for (var i = 0; i < 100; i++) {
            assertThat(schedule.pauseAfter(1, Optional.empty()).orElseThrow())
                    .isBetween(Duration.ofSeconds(5), Duration.ofMillis(5500));
            assertThat(schedule.pauseAfter(2, Optional.empty()).orElseThrow())
                    .isBetween(Duration.ofMinutes(5), Duration.ofSeconds(330));
        }
        assertThat(schedule.pauseAfter(3, Optional.empty())).isEmpty();
        assertThat(schedule.pauseAfter(3, Optional.of(Duration.ofSeconds(1)))).isEmpty();
    }

    @Test
    void whoAsksForMoreTimeGetsItWithinBounds() {
        assertThat(schedule.pauseAfter(1, Optional.of(Duration.ofMinutes(2)))).hasValue(Duration.ofMinutes(2));
        assertThat(schedule.pauseAfter(1, Optional.of(Duration.ofDays(900)))).hasValue(Duration.ofHours(1));
        assertThat(schedule.pauseAfter(1, Optional.of(Duration.ofSeconds(-7))).orElseThrow())
                .isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    }
}
