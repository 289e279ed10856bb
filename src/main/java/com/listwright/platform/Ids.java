package com.listwright.platform;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.NANOS;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** UUIDv7: new rows land at the end of an index. They tell when they were made, so they are never secrets. */
@Singleton
public final class Ids {
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        var now = clock.instant();
        // A quarter of a microsecond each, so that what follows within a millisecond sorts after it, too.
        var fraction = NANOS.between(now.truncatedTo(MILLIS), now) * 4096 / 1_000_000;
        var variant = random.nextLong() >>> 2 | Long.MIN_VALUE;
        return new UUID(now.toEpochMilli() << 16 | 0x7000L | fraction, variant);
    }

    public static String text(String prefix, UUID id) {
        return prefix + "_" + id;
    }

    /** The id, if the text is written exactly as {@link #text} writes it. */
    public static Optional<UUID> parse(String prefix, String text) {
        try {
            var id = UUID.fromString(text.substring(Math.min(prefix.length() + 1, text.length())));
            return Optional.of(id).filter(it -> text(prefix, it).equals(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
