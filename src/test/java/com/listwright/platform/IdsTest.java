package com.listwright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID ID = UUID.fromString("019aa0f0-6e00-7abc-8def-0123456789ab");

    @Test
    void anIdIsAVersionSevenUuidOfItsMoment() {
        var id = at(NOON).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void aLaterIdSortsAfterAnEarlierOne() {
        for (var later : List.of(Duration.ofNanos(500), Duration.ofNanos(999_999), Duration.ofMillis(1))) {
            assertThat(at(NOON.plus(later)).next().toString())
                    .isGreaterThan(at(NOON).next().toString());
        }
    }

    @Test
    void idsOfOneMomentDiffer() {
        var ids = at(NOON);
        var seen = new HashSet<UUID>();
        for (var i = 0; i < 1000; i++) {
            assertThat(seen.add(ids.next())).isTrue();
        }
    }

    @Test
    void anIdIsReadAsItWasWritten() {
        assertThat(Ids.text("acc", ID)).isEqualTo("acc_019aa0f0-6e00-7abc-8def-0123456789ab");
        assertThat(Ids.parse("acc", Ids.text("acc", ID))).contains(ID);
        assertThat(AccountId.parse(new AccountId(ID).toString())).contains(new AccountId(ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "acc",
                "acc_",
                "019aa0f0-6e00-7abc-8def-0123456789ab",
                "prop_019aa0f0-6e00-7abc-8def-0123456789ab",
                "acc_019AA0F0-6e00-7abc-8def-0123456789ab",
                "acc-019aa0f0-6e00-7abc-8def-0123456789ab",
                "acc_019aa0f0-6e00-7abc-8def-0123456789ab ",
                "acc_1-1-1-1-1",
                "acc_' OR 1=1 --"
            })
    void anythingElseIsNoId(String text) {
        assertThat(AccountId.parse(text)).isEmpty();
    }

    private static Ids at(Instant moment) {
        return new Ids(Clock.fixed(moment, ZoneOffset.UTC));
    }
}
