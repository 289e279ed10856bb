package com.listwright.property;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names one home. */
@TypeDef(type = DataType.STRING)
public record PropertyId(UUID value) {
    private static final String PREFIX = "prop";

    public static Optional<PropertyId> parse(String text) {
        return Ids.parse(PREFIX, text).map(PropertyId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
