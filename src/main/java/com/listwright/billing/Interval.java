package com.listwright.billing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How often a subscription is paid for. Its allowance is monthly all the same. */
@Serdeable
@TypeDef(type = DataType.STRING)
public enum Interval {
    MONTH,
    YEAR;

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Interval of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
