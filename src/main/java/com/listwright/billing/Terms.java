package com.listwright.billing;

import com.listwright.account.Plan;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What a plan gives and costs. Seats stand with the plan itself. */
@Serdeable
public record Terms(
        Plan plan,
        int pieces,
        int monthCents,
        int yearCents,
        boolean rollsOver,
        @Nullable Overage overage) {
    private static final long MICRO_USD_IN_A_CENT = 10_000;

    /** What a piece beyond the allowance costs, and how many an office may have while its owner says nothing. */
    @Serdeable
    public record Overage(long microUsd, int ceiling) {
        public Overage {
            if (microUsd <= 0 || ceiling < 0) {
                throw new IllegalArgumentException("Overage has a price and a ceiling");
            }
        }
    }

    public Terms {
        if (pieces < 0 || monthCents < 0 || yearCents < 0) {
            throw new IllegalArgumentException("A plan gives and costs nothing negative: " + plan);
        }
    }

    /** What one month of it is worth, however it is paid. */
    public long monthMicroUsd(Interval billedEach) {
        return switch (billedEach) {
            case MONTH -> monthCents * MICRO_USD_IN_A_CENT;
            case YEAR -> yearCents * MICRO_USD_IN_A_CENT / 12;
        };
    }
}
