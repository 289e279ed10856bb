package com.listwright.partner.bulk;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Whose turn it is. */
@MappedEntity
record BulkTurn(UUID accountId, UUID jobId, int line, Instant since) {}
