package com.listwright.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a key may do. Who may write may also read the same. */
public enum Scope {
    PROPERTIES_READ,
    PROPERTIES_WRITE,
    KITS_READ,
    KITS_WRITE,
    CHECKS,
    USAGE_READ,
    WEBHOOKS_READ,
    WEBHOOKS_WRITE;

    public static Optional<Scope> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.toString().equals(word))
                .findFirst();
    }

    public static String words() {
        return Arrays.stream(values()).map(Scope::toString).collect(Collectors.joining(", "));
    }

    public boolean isAmong(Set<Scope> granted) {
        return granted.contains(this)
                || switch (this) {
                    case PROPERTIES_READ -> granted.contains(PROPERTIES_WRITE);
                    case KITS_READ -> granted.contains(KITS_WRITE);
                    case WEBHOOKS_READ -> granted.contains(WEBHOOKS_WRITE);
                    case PROPERTIES_WRITE, KITS_WRITE, CHECKS, USAGE_READ, WEBHOOKS_WRITE -> false;
                };
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }
}
