package com.listwright.partner.bulk.web;

import com.listwright.partner.bulk.BulkJob;
import com.listwright.partner.bulk.BulkStatus;
import com.listwright.partner.bulk.HomeStatus;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bulk job and how far it is. */
@Serdeable
@Schema(name = "BulkJob")
record BulkJobView(
        String id,
        BulkStatus status,

        @Schema(description = "Whether it was begun with a test key: nothing of it counts.")
        boolean test,

        List<String> channels,
        HomesView homes,
        List<RejectedView> rejected,
        Instant createdAt,
        @Nullable Instant endedAt) {

    @Serdeable
    @Schema(name = "BulkHomes")
    record HomesView(
            int asked,

            @Schema(description = "Those that are homes and fitted the allowance.")
            int accepted,

            int rejected,
            int queued,
            int writing,
            int finished,
            int failed,

            @Schema(description = "Nothing was ordered for them: the allowance was used up, or nothing is confirmed.")
            int notWritten,

            int cancelled) {}

    @Serdeable
    @Schema(name = "BulkRejection")
    record RejectedView(int line, @Nullable String field, String reason) {
        static RejectedView of(BulkJob.Rejected rejected) {
            return new RejectedView(rejected.line(), rejected.field(), rejected.reason());
        }
    }

    static BulkJobView of(BulkJob job) {
        return new BulkJobView(
                job.id().toString(),
                job.status(),
                job.by().isTest(),
                job.wish().channels(),
                homes(job),
                job.rejected().stream().map(RejectedView::of).toList(),
                job.createdAt(),
                job.endedAt());
    }

    private static HomesView homes(BulkJob job) {
        var asked = Arrays.stream(HomeStatus.values()).mapToInt(job::homes).sum();
        return new HomesView(
                asked,
                asked - job.homes(HomeStatus.REJECTED, HomeStatus.NOT_WRITTEN),
                job.homes(HomeStatus.REJECTED),
                job.homes(HomeStatus.QUEUED),
                job.homes(HomeStatus.STARTING, HomeStatus.WRITING),
                job.homes(HomeStatus.FINISHED),
                job.homes(HomeStatus.FAILED),
                job.homes(HomeStatus.NOT_WRITTEN),
                job.homes(HomeStatus.CANCELLED));
    }
}
