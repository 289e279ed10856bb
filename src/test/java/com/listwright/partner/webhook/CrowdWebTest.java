package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Many events, and an endpoint that hangs. */
class CrowdWebTest extends HookedWebTest {
    private static final int EVENTS = 400;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    WebhookSettings settings;

    @Test
    void anEndpointThatHangsHoldsUpNoOther() {
        var slow = office();
        var fast = office();
        receiver.hangs("/hangs");
        var hanging = add(slow, "/hangs", "kit.finished");
        add(fast, "/fast", "kit.finished");
        var begun = System.nanoTime();
        for (var i = 0; i < EVENTS; i++) {
            finishKit(slow);
            finishKit(fast);
        }
        var written = Duration.ofNanos(System.nanoTime() - begun);
        await("the fast one is done", () -> receiver.calls("/fast").size() >= EVENTS);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "%d events to each of two endpoints written in %d ms; the fast one had all of its own after %d ms.%n",
                EVENTS, written.toMillis(), took.toMillis());
        // Writing them is the test's own work; alone, what hangs would keep the last for more than an hour.
        assertThat(took.minus(written)).isLessThan(SOON);
        assertThat(receiver.calls("/fast").stream()
                        .map(call -> call.header("webhook-id"))
                        .distinct())
                .hasSize(EVENTS);
        // Two at first, then one after another.
        assertThat(receiver.calls("/hangs").size()).isBetween(1, 2 + (int) took.dividedBy(settings.firstByte()));
        slow.owner().delete(hanging.path()).is(204);
    }
}
