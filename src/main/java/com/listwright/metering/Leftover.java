package com.listwright.metering;

import com.listwright.account.Plan;
import io.micronaut.data.annotation.MappedEntity;

/** What nobody used of a plan's part of the allowance. */
@MappedEntity
record Leftover(Plan plan, int pieces) {}
