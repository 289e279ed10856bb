package com.listwright.platform;

import java.util.Optional;
import java.util.UUID;

/** Whose things these are. */
public record AccountId(UUID value) {
    private static final String PREFIX = "acc";

    public static Optional<AccountId> parse(String text) {
        return Ids.parse(PREFIX, text).map(AccountId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
