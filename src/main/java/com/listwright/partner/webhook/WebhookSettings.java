package com.listwright.partner.webhook;

import com.listwright.platform.CannotStart;
import com.listwright.platform.ProductionNeed;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How patient couriers are, how many there are, and what is kept.
 *
 * @param allowedTargets {@code WEBHOOK_ALLOWED_TARGETS}: host:port, several with commas, that a laptop may send to
 *     although they are private or speak plain HTTP
 * @param pauses before each try, from the one before it
 */
@ConfigurationProperties("listwright.webhook")
record WebhookSettings(
        String allowedTargets,
        int endpoints,
        int atOnce,
        int perEndpoint,
        Duration connect,
        Duration firstByte,
        Duration atMost,
        List<Duration> pauses,
        Duration retryAfterAtMost,
        Duration grace,
        Duration kept)
        implements ProductionNeed {
    private static final String TARGET = "[\\w.-]+:[0-9]{1,5}|\\[[0-9a-f:]+]:[0-9]{1,5}";

    WebhookSettings {
        pauses = List.copyOf(pauses);
        for (var target : split(allowedTargets)) {
            if (!target.matches(TARGET)) {
                throw new CannotStart("WEBHOOK_ALLOWED_TARGETS has \"" + target
                        + "\" in it: write each as host:port, localhost:3000 for instance.");
            }
        }
    }

    Set<String> allowed() {
        return split(allowedTargets);
    }

    /** A little longer than any sending takes. */
    Duration lease() {
        return atMost.multipliedBy(2);
    }

    @Override
    public Optional<String> missing() {
        return allowed().isEmpty()
                ? Optional.empty()
                : Optional.of("WEBHOOK_ALLOWED_TARGETS is set: take it away, because production sends webhooks to"
                        + " public https addresses only.");
    }

    private static Set<String> split(String targets) {
        return Arrays.stream(targets.split(",", -1))
                .map(String::strip)
                .filter(target -> !target.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
