package com.listwright.sandbox.stripe;

import java.time.Instant;
import java.util.stream.Stream;

/** Something that changes by itself as time passes. */
interface Aging {
    /** What will happen, and when, as things stand. */
    Stream<Due> due();

    record Due(Instant at, Runnable work) {}
}
