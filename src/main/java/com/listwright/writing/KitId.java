package com.listwright.writing;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names one kit. */
@TypeDef(type = DataType.STRING)
public record KitId(UUID value) {
    private static final String PREFIX = "kit";

    public static Optional<KitId> parse(String text) {
        return Ids.parse(PREFIX, text).map(KitId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
