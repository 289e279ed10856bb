package com.listwright.account;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names one key of the API. */
@TypeDef(type = DataType.STRING)
public record KeyId(UUID value) {
    private static final String PREFIX = "key";

    public static Optional<KeyId> parse(String text) {
        return Ids.parse(PREFIX, text).map(KeyId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
