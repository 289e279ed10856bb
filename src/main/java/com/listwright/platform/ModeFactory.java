package com.listwright.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

@Factory
final class ModeFactory {
    @Singleton
    Mode mode(@Property(name = "listwright.mode", defaultValue = "laptop") String name) {
        return Mode.of(name);
    }
}
