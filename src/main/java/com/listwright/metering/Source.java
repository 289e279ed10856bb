package com.listwright.metering;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Which part of the allowance a piece is taken from; an overrun was delivered after its lease and counts nothing. */
@Serdeable
@TypeDef(type = DataType.STRING)
public enum Source {
    PLAN,
    ROLLOVER,
    TOP_UP,
    GOODWILL,
    OVERAGE,
    OVERRUN;

    static Source of(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
