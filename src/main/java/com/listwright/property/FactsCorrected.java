package com.listwright.property;

import com.listwright.platform.AccountId;
import java.util.List;

/** Published inside the transaction in which facts of a home were changed; the fields are those whose value did. */
public record FactsCorrected(AccountId account, PropertyId property, List<String> fields, int revision) {
    public FactsCorrected {
        fields = List.copyOf(fields);
    }
}
