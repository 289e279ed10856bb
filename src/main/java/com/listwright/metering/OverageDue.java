package com.listwright.metering;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** A period that is over, and how many extra pieces the ledger has in it. */
@Introspected
record OverageDue(UUID accountId, Instant startsAt, Instant endsAt, int overage) {}
