package com.listwright.partner.webhook;

import java.time.Duration;
import java.util.List;

/** Settings for tests that need no program. */
final class Settings {
    private Settings() {}

    static WebhookSettings with(String allowedTargets) {
        return with(allowedTargets, 16, Duration.ofSeconds(5));
    }

    static WebhookSettings with(String allowedTargets, int atOnce, Duration atMost) {
        return new WebhookSettings(
                allowedTargets,
                20,
                atOnce,
                2,
                Duration.ofSeconds(2),
                atMost.dividedBy(2),
                atMost,
                List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofMinutes(5)),
                Duration.ofHours(1),
                Duration.ofHours(24),
                Duration.ofDays(30));
    }
}
