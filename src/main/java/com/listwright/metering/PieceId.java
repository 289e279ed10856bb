package com.listwright.metering;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names one piece. What is written anew for a rewrite is counted under an id of its own. */
@TypeDef(type = DataType.STRING)
public record PieceId(UUID value) {
    private static final String PREFIX = "piece";

    public static Optional<PieceId> parse(String text) {
        return Ids.parse(PREFIX, text).map(PieceId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
