package com.listwright.sandbox.stripe.wire;

/** What can go wrong between two programs. */
public enum Fault {
    TIMES_OUT,
    ERRS_500,
    ERRS_503,
    LIMITS_429,
    /** The work is done, and nobody hears of it. */
    RESETS_AFTER_THE_WORK;

    int status() {
        return switch (this) {
            case LIMITS_429 -> 429;
            case ERRS_503 -> 503;
            case ERRS_500, TIMES_OUT, RESETS_AFTER_THE_WORK -> 500;
        };
    }
}
