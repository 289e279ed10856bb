package com.listwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.platform.CannotStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramsTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz"
    })
    void theSystemsPeopleDevelopOnAreServed(String system, String processor, String archive) {
        assertThat(Programs.archive(system, processor)).isEqualTo(archive);
        assertThat(Programs.class.getResource("/" + archive)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, riscv64", "FreeBSD, amd64"})
    void anyOtherIsToldWhatToDo(String system, String processor) {
        assertThatThrownBy(() -> Programs.archive(system, processor))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("use WSL on Windows, or set DATABASE_URL");
    }
}
