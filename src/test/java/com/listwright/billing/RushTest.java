package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RushTest {
    private final AtomicLong now = new AtomicLong(-7);
    private final Rush rush = new Rush(50, now::get);

    @Test
    void noneWhereNobodyCame() {
        assertThat(rush.isOn()).isFalse();
    }

    @Test
    void tenWithinAFifthOfASecondAreFiftyASecond() {
        come(9, Duration.ofMillis(1));
        assertThat(rush.isOn()).isFalse();
        come(1, Duration.ofMillis(1));
        assertThat(rush.isOn()).isTrue();
    }

    @Test
    void itEndsWhenNobodyComesAnyMore() {
        come(500, Duration.ofMillis(1));
        now.addAndGet(Duration.ofMillis(190).toNanos());
        assertThat(rush.isOn()).isTrue();
        now.addAndGet(Duration.ofMillis(20).toNanos());
        assertThat(rush.isOn()).isFalse();
    }

    @Test
    void manyWhoComeSlowlyAreNone() {
        come(500, Duration.ofMillis(30));
        assertThat(rush.isOn()).isFalse();
    }

    private void come(int many, Duration apart) {
        for (int i = 0; i < many; i++) {
            now.addAndGet(apart.toNanos());
            rush.arrived();
        }
    }
}
