package com.listwright.partner.bulk;

import com.listwright.platform.AccountId;
import com.listwright.writing.OrderDesk.Wish;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of jobs as jobs, and how a home and a job end. Joins its caller's transaction. */
@Singleton
class BulkShelf {
    private final BulkRepository jobs;
    private final JsonMapper json;
    private final ApplicationEventPublisher<BulkFinished> finished;
    private final Clock clock;

    BulkShelf(BulkRepository jobs, JsonMapper json, ApplicationEventPublisher<BulkFinished> finished, Clock clock) {
        this.jobs = jobs;
        this.json = json;
        this.finished = finished;
        this.clock = clock;
    }

    BulkJob whole(AccountId account, BulkJobRow row) {
        var homes = new EnumMap<HomeStatus, Integer>(HomeStatus.class);
        jobs.counts(account, row.id()).forEach(count -> homes.put(HomeStatus.of(count.status()), count.homes()));
        return new BulkJob(
                row.id(),
                row.by(),
                BulkStatus.of(row.status()),
                wish(row),
                read(row.rejected(), Argument.listOf(BulkJob.Rejected.class)),
                homes,
                row.createdAt(),
                row.endedAt());
    }

    Wish wish(BulkJobRow row) {
        return read(row.wish(), Argument.of(Wish.class));
    }

    void end(AccountId account, UUID job, int line, HomeStatus status, @Nullable String reason) {
        jobs.end(account, job, line, status.toString(), reason, clock.instant());
        close(account, job);
    }

    void close(AccountId account, UUID job) {
        if (jobs.close(account, job, clock.instant()) == 1) {
            finished.publishEvent(new BulkFinished(account, new BulkJobId(job), BulkStatus.FINISHED));
        }
    }

    /** What is waiting is not begun any more; what is being written is named. */
    List<UUID> cancel(AccountId account, BulkJobId job) {
        jobs.cancel(account, job, clock.instant());
        jobs.cancelHomes(account, job, clock.instant());
        finished.publishEvent(new BulkFinished(account, job, BulkStatus.CANCELLED));
        return jobs.kitsBeingWritten(account, job);
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
