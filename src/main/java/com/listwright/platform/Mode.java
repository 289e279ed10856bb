package com.listwright.platform;

import java.util.Locale;

/** A laptop pretends what it lacks; production refuses to start without it. */
public enum Mode {
    LAPTOP,
    PRODUCTION;

    static Mode of(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "", "laptop" -> LAPTOP;
            case "production" -> PRODUCTION;
            default -> throw new CannotStart("LISTWRIGHT_MODE is \"" + name + "\": set it to laptop or production.");
        };
    }
}
