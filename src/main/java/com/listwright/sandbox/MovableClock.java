package com.listwright.sandbox;

import com.listwright.platform.StandInClock;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The program's clock on a laptop: it runs on, from wherever somebody has put it. Never back, because what was written
 * in the future stays there; so the lead over the machine's clock is kept for the next start.
 */
@Singleton
public class MovableClock implements StandInClock {
    private static final Duration FARTHEST = Duration.ofDays(3660);

    private final ApplicationEventPublisher<ClockMoved> moved;
    private final Optional<Path> file;
    private volatile Duration ahead;
    private volatile InstantSource machine = () -> Instant.EPOCH;

    /** What came of putting it somewhere. */
    public sealed interface Move {
        record Moved() implements Move {}

        record Backward(Instant now) implements Move {}

        record TooFar(Instant latest) implements Move {}
    }

    MovableClock(LaptopSettings settings, ApplicationEventPublisher<ClockMoved> moved) {
        this.moved = moved;
        file = settings.file("clock");
        ahead = file.filter(Files::exists).map(MovableClock::read).orElse(Duration.ZERO);
    }

    @Override
    public Clock over(Clock machine) {
        this.machine = machine;
        return new Ahead();
    }

    public Instant now() {
        return machine.instant().plus(ahead);
    }

    public Duration ahead() {
        return ahead;
    }

    public Move put(Instant wanted) {
        var latest = machine.instant().plus(FARTHEST);
        synchronized (this) {
            if (wanted.isBefore(now())) {
                return new Move.Backward(now());
            }
            if (wanted.isAfter(latest)) {
                return new Move.TooFar(latest);
            }
            ahead = Duration.between(machine.instant(), wanted);
            file.ifPresent(it -> write(it, ahead));
        }
        moved.publishEvent(new ClockMoved(wanted));
        return new Move.Moved();
    }

    private static Duration read(Path file) {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, Duration ahead) {
        try {
            new Kept(file).write(ahead.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private final class Ahead extends Clock {
        @Override
        public Instant instant() {
            return now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
