package com.listwright.llm;

import java.time.Duration;

/** A moment on the machine's own stopwatch. */
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    boolean isOver() {
        return nanos - System.nanoTime() <= 0;
    }

    boolean allows(Duration time) {
        return time.compareTo(left()) < 0;
    }
}
