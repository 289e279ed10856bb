package com.listwright.property.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How a field is read, stored and typed in. */
@Serdeable
public enum FieldType {
    TEXT,
    SENTENCES,
    WHOLE,
    DECIMAL,
    MONEY,
    YES_NO,
    DATE,
    CHOICE,
    CHOICES;

    public static FieldType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL || this == MONEY;
    }

    public boolean isWords() {
        return this == TEXT || this == SENTENCES;
    }
}
