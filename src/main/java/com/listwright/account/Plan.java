package com.listwright.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The plans and how many people each seats. */
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

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Plan of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
