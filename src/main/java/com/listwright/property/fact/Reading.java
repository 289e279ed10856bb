package com.listwright.property.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of reading one thing that was given for a field. */
public sealed interface Reading {
    /**
     * Usually one fact; more where the words carry more: "$245/mo" is a fee and how often, "152 m²" a size and its
     * unit.
     */
    record Known(Map<Field, Value> facts) implements Reading {
        public Known {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }

        public static Known of(Field field, Value value) {
            return new Known(Map.of(field, value));
        }
    }

    /** Given as null, as an empty list or as nothing: not known, and not denied. */
    record Unknown() implements Reading {}

    /**
     * A predicate in plain words for the field's label to stand before: "must be a whole number such as 3, not ...".
     */
    record Refused(String reason) implements Reading {}
}
