package com.listwright.account;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names one session. */
@TypeDef(type = DataType.STRING)
public record SessionId(UUID value) {
    private static final String PREFIX = "ses";

    public static Optional<SessionId> parse(String text) {
        return Ids.parse(PREFIX, text).map(SessionId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
