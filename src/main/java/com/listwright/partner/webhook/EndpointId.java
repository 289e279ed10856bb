package com.listwright.partner.webhook;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names an endpoint. */
@TypeDef(type = DataType.STRING)
public record EndpointId(UUID value) {
    private static final String PREFIX = "wh";

    public static Optional<EndpointId> parse(String text) {
        return Ids.parse(PREFIX, text).map(EndpointId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
