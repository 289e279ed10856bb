package com.listwright.metering;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;

/** What came of asking for pieces: was the period open, was there enough, and how many are left. */
@MappedEntity
@Introspected
record Taking(boolean open, boolean enough, int remaining) {}
