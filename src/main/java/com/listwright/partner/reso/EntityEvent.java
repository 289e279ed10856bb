package com.listwright.partner.reso;

import java.time.Instant;
import java.util.UUID;

/** One entry of the feed: that a record changed, not how. */
public record EntityEvent(long sequence, Resource resource, UUID recordId, Instant at) {
    public String key() {
        return resource.key(recordId);
    }
}
