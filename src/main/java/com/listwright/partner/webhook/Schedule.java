package com.listwright.partner.webhook;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** When a delivery that failed is tried again. */
@Singleton
class Schedule {
    private static final double JITTER = 0.1;

    private final WebhookSettings settings;

    Schedule(WebhookSettings settings) {
        this.settings = settings;
    }

    /** Nothing after the last try. Who is asked to wait longer does, within bounds. */
    Optional<Duration> pauseAfter(int tries, Optional<Duration> asked) {
        if (tries >= settings.pauses().size()) {
            return Optional.empty();
        }
        var pause = settings.pauses().get(tries);
        var jitter =
                (long) (pause.toMillis() * JITTER * ThreadLocalRandom.current().nextDouble());
        return Optional.of(
                longer(pause.plusMillis(jitter), asked.map(this::bounded).orElse(Duration.ZERO)));
    }

    private Duration bounded(Duration asked) {
        return asked.compareTo(settings.retryAfterAtMost()) < 0 ? asked : settings.retryAfterAtMost();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
