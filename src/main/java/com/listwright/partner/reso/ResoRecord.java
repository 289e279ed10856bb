package com.listwright.partner.reso;

import com.listwright.property.Property;
import com.listwright.property.fact.Field;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One home by the names of the Data Dictionary: what somebody stands by and what others may read, and no more. */
public record ResoRecord(Property home, Map<String, Value> fields, Remarks remarks) {
    /** Names of our own, and texts that no gate has read. */
    private static final Set<String> OURS =
            Set.of("AgentNotes", "AsOfDate", "PublicRemarks", "SyndicationRemarks", "ListingKey");

    static ResoRecord of(Property home, Remarks remarks) {
        var open = new LinkedHashMap<String, Value>();
        home.facts().values().forEach((name, value) -> {
            var source = home.sources().get(name);
            if (source != null && source.confirmed() && !OURS.contains(name) && isPublic(name)) {
                open.put(name, value);
            }
        });
        return new ResoRecord(home, open, remarks);
    }

    private static boolean isPublic(String name) {
        return Vocabulary.standard().field(name).filter(Field::isPublic).isPresent();
    }

    /** The office's own, where the home has one. */
    public String listingKey() {
        return home.facts().text("ListingKey").orElseGet(() -> home.id().toString());
    }

    public Instant modifiedAt() {
        var remarked = switch (remarks) {
            case Remarks.Deliverable(var piece, var _) -> piece.changedAt();
            case Remarks.Kept(var piece, var _) -> piece.changedAt();
            case Remarks.None() -> Instant.MIN;
        };
        return remarked.isAfter(home.changedAt()) ? remarked : home.changedAt();
    }

    public String tag() {
        return home.tag()
                + switch (remarks) {
                    case Remarks.Deliverable(var piece, var _) -> ".r" + piece.tag();
                    case Remarks.Kept(var piece, var _) -> ".k" + piece.tag();
                    case Remarks.None() -> "";
                };
    }
}
