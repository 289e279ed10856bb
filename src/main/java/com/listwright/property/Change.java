package com.listwright.property;

import com.listwright.property.fact.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to one fact; null is "not known". Who proposed the new value is said where it was a model. */
public record Change(
        String field,
        @Nullable Value from,
        @Nullable Value to,
        @Nullable ProposedBy proposedBy) {
    /** A confirmation says the same again. */
    boolean isReal() {
        return !Objects.equals(from, to);
    }
}
