package com.listwright.metering;

import io.micronaut.data.annotation.MappedEntity;

/** How many pieces it was about, and whether some went back to a period that is over. */
@MappedEntity
record Returned(int pieces, boolean late) {}
