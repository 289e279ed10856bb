package com.listwright.partner.webhook;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names the telling of one event to one endpoint. */
@TypeDef(type = DataType.STRING)
public record DeliveryId(UUID value) {
    private static final String PREFIX = "dlv";

    public static Optional<DeliveryId> parse(String text) {
        return Ids.parse(PREFIX, text).map(DeliveryId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
