package com.listwright.partner.reso;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("entity_event")
record EntityEventRow(@Id long sequence, String resource, UUID recordId, Instant at) {
    EntityEvent event() {
        return new EntityEvent(sequence, Resource.of(resource), recordId, at);
    }
}
