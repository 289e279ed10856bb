package com.listwright.partner.reso;

import java.util.Locale;

/** Why a home's record has no public remarks. */
public enum Absence {
    BEING_WRITTEN("They are being written."),
    NOT_WRITTEN("Writing them came to nothing; order a kit with the channel mls again."),
    WITHHELD("A gate holds them back: put right what the findings of the piece name."),
    STALE("Facts on which they rest were corrected since: have the piece written anew, or edit it."),
    REJECTED("The broker did not sign them off.");

    private final String advice;

    Absence(String advice) {
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
