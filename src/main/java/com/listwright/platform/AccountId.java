package com.listwright.platform;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Whose things these are. */
@TypeDef(type = DataType.STRING)
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
