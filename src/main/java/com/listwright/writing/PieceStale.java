package com.listwright.writing;

import com.listwright.metering.PieceId;
import com.listwright.platform.AccountId;
import com.listwright.property.PropertyId;
import java.util.List;

/**
 * Published inside the transaction in which facts were corrected that a text rests on, once for each piece and
 * correction; the fields are those of the correction that this text uses.
 */
public record PieceStale(
        AccountId account, KitId kit, PieceId piece, PropertyId property, List<String> fields, int revision) {
    public PieceStale {
        fields = List.copyOf(fields);
    }
}
