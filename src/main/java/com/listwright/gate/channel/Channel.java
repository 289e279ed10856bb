package com.listwright.gate.channel;

import com.listwright.gate.Part;
import java.util.Map;
import java.util.OptionalInt;

/** A place for which a text can be written, and what it takes. */
public record Channel(
        String id,
        String name,
        OptionalInt limit,
        Measure countedIn,
        OptionalInt advised,
        OptionalInt hashtags,
        Identity identity,
        Map<Part, Length> parts,
        Provenance provenance) {

    /** The channel of the boards; their rules are asked for it, and for none of the others. */
    public static final String MLS = "mls";

    public Channel {
        parts = Map.copyOf(parts);
    }

    /** How long a part is best, and who says so. */
    public record Length(int least, int most, String source) {}
}
