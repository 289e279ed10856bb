package com.listwright.partner.bulk;

import com.listwright.property.PropertyImport.Records;
import java.util.List;

/** Which homes a job is for: new ones that it brings along, or known ones. */
public sealed interface BulkHomes {
    record Brought(Records records) implements BulkHomes {}

    record Known(List<String> ids) implements BulkHomes {}

    /** How many could be written, as far as can be told before they are looked at. */
    default int count() {
        return switch (this) {
            case Brought(var records) -> records.good();
            case Known(var ids) -> ids.size();
        };
    }

    default int lines() {
        return switch (this) {
            case Brought(var records) -> records.rows().size();
            case Known(var ids) -> ids.size();
        };
    }
}
