package com.listwright.partner.bulk;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names one bulk job. */
@TypeDef(type = DataType.STRING)
public record BulkJobId(UUID value) {
    private static final String PREFIX = "bulk";

    public static Optional<BulkJobId> parse(String text) {
        return Ids.parse(PREFIX, text).map(BulkJobId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
