package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.platform.AccountId;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanesTest {
    private final Lanes lanes = new Lanes(Settings.with("", 4, Duration.ofSeconds(1)));
    private final Stop here = stop();

    @Test
    void twoCouriersServeOneEndpointAndTheThirdLeavesItToThem() {
        assertThat(lanes.enter(here)).hasValue(here);
        assertThat(lanes.enter(here)).hasValue(here);
        assertThat(lanes.enter(here)).isEmpty();
        // What the third came for may be there by now.
        assertThat(lanes.after(here, false)).hasValue(here);
        assertThat(lanes.after(here, false)).isEmpty();
        assertThat(lanes.after(here, false)).isEmpty();
        assertThat(lanes.enter(here)).hasValue(here);
    }

    @Test
    void whoFindsTheNodeFullIsServedByTheNextWhoIsDone() {
        var busy = Stream.generate(LanesTest::stop).limit(4).toList();
        busy.forEach(stop -> assertThat(lanes.enter(stop)).hasValue(stop));
        var next = stop();
        assertThat(lanes.enter(here)).isEmpty();
        assertThat(lanes.enter(next)).isEmpty();
        assertThat(lanes.after(busy.getFirst(), false)).hasValue(here);
        assertThat(lanes.after(busy.getLast(), false)).hasValue(next);
        assertThat(lanes.after(here, false)).isEmpty();
    }

    @Test
    void aBusyEndpointTakesTurnsWithThoseThatWait() {
        var busy = stop();
        assertThat(lanes.enter(busy)).isPresent();
        for (var i = 0; i < 3; i++) {
            assertThat(lanes.enter(stop())).isPresent();
        }
        assertThat(lanes.enter(here)).isEmpty();
        assertThat(lanes.after(busy, true)).hasValue(here);
        assertThat(lanes.after(here, true)).hasValue(busy);
    }

    @Test
    void endpointsThatFailHaveOneCourierEachAndHalfOfThemTogether() {
        var first = stop();
        var second = stop();
        var third = stop();
        lanes.note(first, false);
        lanes.note(second, false);
        lanes.note(third, false);
        assertThat(lanes.enter(first)).hasValue(first);
        assertThat(lanes.enter(first)).isEmpty();
        assertThat(lanes.enter(second)).hasValue(second);
        assertThat(lanes.enter(third)).isEmpty();
        assertThat(lanes.enter(here)).hasValue(here);
        lanes.note(second, true);
        assertThat(lanes.after(here, false)).hasValue(third);
    }

    private static Stop stop() {
        return new Stop(new AccountId(UUID.randomUUID()), new EndpointId(UUID.randomUUID()));
    }
}
