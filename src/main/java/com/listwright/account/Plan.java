package com.listwright.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** The plans and how many people each seats. */
@Serdeable
@TypeDef(type = DataType.STRING)
public enum Plan {
    FREE(1),
    SOLO(1),
    TEAM(5),
    BROKERAGE(25);

    private final int seats;

    Plan(int seats) {
        this.seats = seats;
    }

    public int seats() {
        return seats;
    }

    /** Whether programs may work for the office: keys that are no test keys, and webhooks. */
    public boolean hasApi() {
        return this == BROKERAGE;
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Plan of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
