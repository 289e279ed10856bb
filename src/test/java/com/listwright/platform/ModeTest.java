package com.listwright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModeTest {
    @Test
    void nothingSaidIsALaptop() {
        assertThat(Mode.of("")).isEqualTo(Mode.LAPTOP);
        assertThat(Mode.of("laptop")).isEqualTo(Mode.LAPTOP);
        assertThat(Mode.of("production")).isEqualTo(Mode.PRODUCTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Production", " production", "prod", "live"})
    void anUnknownWordIsRefusedRatherThanTakenForALaptop(String word) {
        assertThatThrownBy(() -> Mode.of(word))
                .isInstanceOf(CannotStart.class)
                .hasMessage("LISTWRIGHT_MODE is \"" + word + "\": set it to laptop or production.");
    }
}
