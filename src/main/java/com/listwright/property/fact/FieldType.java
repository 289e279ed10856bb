package com.listwright.property.fact;

import java.util.Locale;

/** How a field is read, stored and typed in. */
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

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL || this == MONEY;
    }

    public boolean isWords() {
        return this == TEXT || this == SENTENCES;
    }
}
