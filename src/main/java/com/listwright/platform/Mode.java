package com.listwright.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** A laptop pretends what it lacks; production refuses to start without it. */
@Serdeable
public enum Mode {
    LAPTOP,
    PRODUCTION;

    /** Takes no other spelling, because the sandbox is left out by this very word. */
    public static Mode of(String name) {
        return switch (name) {
            case "", "laptop" -> LAPTOP;
            case "production" -> PRODUCTION;
            default -> throw new CannotStart("LISTWRIGHT_MODE is \"" + name + "\": set it to laptop or production.");
        };
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
