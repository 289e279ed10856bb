package com.listwright.metering;

import io.micronaut.data.annotation.MappedEntity;

/** What came of asking for pieces: was the period open, was there enough, and how many are left. */
@MappedEntity
record Taking(boolean open, boolean enough, int remaining) {
    boolean done() {
        return open && enough;
    }
}
