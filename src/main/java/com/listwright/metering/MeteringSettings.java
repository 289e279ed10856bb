package com.listwright.metering;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How long a piece is held for whoever writes it, unless they ask for more; what an account that pays nothing may cost
 * in a period before the operator hears of it.
 */
@ConfigurationProperties("listwright.metering")
record MeteringSettings(Duration lease, long freeCostMicroUsd) {
    MeteringSettings {
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("listwright.metering.lease is a time to come");
        }
    }

    double leaseSeconds() {
        return lease.toMillis() / 1000.0;
    }
}
