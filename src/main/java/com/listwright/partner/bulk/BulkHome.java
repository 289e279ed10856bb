package com.listwright.partner.bulk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a job: the home, how far it is, and why it is not written. */
@MappedEntity("bulk_home")
@Serdeable
record BulkHome(
        UUID jobId,
        @Id int line,
        @Nullable UUID propertyId,
        @Nullable UUID kitId,
        String status,
        @Nullable String field,
        @Nullable String reason) {
    HomeStatus isAt() {
        return HomeStatus.of(status);
    }
}
