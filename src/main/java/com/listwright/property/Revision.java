package com.listwright.property;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step in a home's history. The changes are kept as JSON, since they are only ever shown. */
@Introspected
public record Revision(
        int revision, Instant changedAt, @Nullable String changedBy, String via, String changes) {}
