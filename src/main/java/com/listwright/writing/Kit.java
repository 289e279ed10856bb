package com.listwright.writing;

import com.listwright.property.PropertyId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces that were ordered together for one home. */
public record Kit(
        KitId id,
        PropertyId property,
        int revision,
        Commission commission,
        KitStatus status,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<Piece> pieces) {
    public Kit {
        pieces = List.copyOf(pieces);
    }
}
