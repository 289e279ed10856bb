package com.listwright.platform.limit;

/** What the limiter says, with the numbers that the caller is told. */
public sealed interface Decision {
    /** Another one was let through: so many are left, and all of them again after so many seconds. */
    record Allowed(Limit limit, int times, long windowSeconds, int remaining, long resetSeconds) implements Decision {}

    /** Enough for now. */
    record Limited(Limit limit, int times, long windowSeconds, long retryAfterSeconds) implements Decision {}
}
