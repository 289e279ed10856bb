package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Value;

/**
 * One fact as some words state it; {@code loosely}: "3 baths" may count a half bath, so a closer count wins over it.
 */
record Said(Field field, Value value, boolean loosely) {
    Said(Field field, Value value) {
        this(field, value, false);
    }
}
