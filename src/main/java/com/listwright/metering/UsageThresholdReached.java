package com.listwright.metering;

import com.fasterxml.jackson.annotation.JsonValue;
import com.listwright.platform.AccountId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Locale;

/** Published inside the transaction of the delivery that did it; once a period for each of them. */
public record UsageThresholdReached(AccountId account, Threshold of, int percent, int used, int limit, Instant resets) {
    /** Of the allowance, or of the ceiling of what may come on top. */
    @Serdeable
    public enum Threshold {
        ALLOWANCE,
        OVERAGE;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
