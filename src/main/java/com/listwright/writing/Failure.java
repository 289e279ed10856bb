package com.listwright.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Why a piece was not written. It was not charged, and may be asked for again. */
@Serdeable
public enum Failure {
    /** No model could be reached, or none would take our key. */
    MODEL_UNAVAILABLE,
    /** Too many want something of the model just now. */
    MODEL_BUSY,
    /** The model was reached and said nothing in time. */
    MODEL_SILENT,
    /** What came was not what was agreed on. */
    GARBLED,
    /** The text broke off in the middle. */
    CUT,
    /** The model does not want to. */
    REFUSED,
    EMPTY,
    TOO_LONG,
    /** In another language than was asked for. */
    OTHER_LANGUAGE,
    /** Begun too often without coming to an end. */
    GAVE_UP;

    public static Failure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
