package com.listwright.partner.reso;

import com.listwright.metering.PieceId;
import com.listwright.property.PropertyId;
import java.util.Locale;
import java.util.UUID;

/** What the feed tells of: a home as a RESO record, and a piece, for which RESO has no word. */
public enum Resource {
    PROPERTY("Property"),
    PIECE("Piece");

    private final String word;

    Resource(String word) {
        this.word = word;
    }

    static Resource of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String key(UUID record) {
        return switch (this) {
            case PROPERTY -> new PropertyId(record).toString();
            case PIECE -> new PieceId(record).toString();
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
