package com.listwright.property;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** By which way a fact or a change came. */
@Serdeable
@TypeDef(type = DataType.STRING)
public enum Via {
    FORM,
    CSV,
    RESO,
    PASTED,
    CONFIRMATION,
    ARCHIVE,
    RESTORATION;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Via of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
