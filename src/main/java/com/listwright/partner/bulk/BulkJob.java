package com.listwright.partner.bulk;

import com.listwright.account.Caller;
import com.listwright.writing.OrderDesk.Wish;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many homes to be written alike.
 *
 * @param by who ordered it, and for whom it goes on
 * @param homes how many there are of each status
 */
public record BulkJob(
        BulkJobId id,
        Caller by,
        BulkStatus status,
        Wish wish,
        List<Rejected> rejected,
        Map<HomeStatus, Integer> homes,
        Instant createdAt,
        @Nullable Instant endedAt) {
    /** One thing that could not be taken, and where it stands. */
    @Serdeable
    public record Rejected(int line, @Nullable String field, String reason) {}

    public BulkJob {
        rejected = List.copyOf(rejected);
        homes = Map.copyOf(homes);
    }

    public int homes(HomeStatus... those) {
        return Arrays.stream(those)
                .mapToInt(status -> homes.getOrDefault(status, 0))
                .sum();
    }
}
