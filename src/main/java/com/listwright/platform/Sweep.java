package com.listwright.platform;

import java.time.Duration;

/** Rows whose time is over and that nobody will ask for again; the job worker calls every sweep again and again. */
public interface Sweep {
    String what();

    int sweep();

    /** How long a row may lie about. */
    default Duration pause() {
        return Duration.ofHours(1);
    }
}
