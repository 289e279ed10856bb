package com.listwright.platform;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

@Factory
final class ClockFactory {
    @Singleton
    Clock clock(Optional<StandInClock> standIn) {
        var machine = Clock.systemUTC();
        return standIn.map(it -> it.over(machine)).orElse(machine);
    }
}
