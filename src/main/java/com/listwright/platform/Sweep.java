package com.listwright.platform;

/** Rows whose time is over and that nobody will ask for again; the job worker calls every sweep each hour. */
public interface Sweep {
    String what();

    int sweep();
}
