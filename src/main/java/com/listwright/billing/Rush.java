package com.listwright.billing;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Whether so many come in that everything else had better wait. A fifth of a second tells. */
final class Rush {
    private static final int GLANCES = 5;
    private static final long GLANCE = Duration.ofSeconds(1).dividedBy(GLANCES).toNanos();

    private final long[] arrivals;
    private final LongSupplier nanos;
    private int next;
    private long all;

    Rush(int aSecond, LongSupplier nanos) {
        arrivals = new long[Math.max(1, aSecond / GLANCES)];
        this.nanos = nanos;
    }

    synchronized void arrived() {
        arrivals[next] = nanos.getAsLong();
        next = (next + 1) % arrivals.length;
        all++;
    }

    synchronized boolean isOn() {
        return all >= arrivals.length && nanos.getAsLong() - arrivals[next] < GLANCE;
    }
}
