package com.listwright.partner.webhook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery as it lies in its row. */
@MappedEntity("webhook_delivery")
record DeliveryRow(
        @Id DeliveryId id,
        EndpointId endpointId,
        EventId eventId,
        String type,
        String payload,
        String state,
        int tries,
        Instant dueAt,
        @Nullable Instant leasedUntil,
        Instant begunAt,
        String attempts,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
