package com.listwright.billing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** The letters about money. */
@Serdeable
enum Letter {
    FIRST_FAILURE,
    LAST_DAY,
    SUSPENDED,
    RECOVERED,
    TRIAL_ENDING;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
