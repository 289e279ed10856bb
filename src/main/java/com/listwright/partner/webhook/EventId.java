package com.listwright.partner.webhook;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names what happened: all tries to tell it, and all endpoints, share it. */
@TypeDef(type = DataType.STRING)
public record EventId(UUID value) {
    private static final String PREFIX = "evt";

    public static Optional<EventId> parse(String text) {
        return Ids.parse(PREFIX, text).map(EventId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
