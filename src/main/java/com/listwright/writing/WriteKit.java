package com.listwright.writing;

import com.listwright.job.Job;
import com.listwright.job.Jobs;
import com.listwright.metering.PieceId;
import com.listwright.platform.AccountId;
import com.listwright.writing.Running.Run;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes pieces of a kit side by side. Run again, it goes on with those that have not come to an end. */
@Singleton
class WriteKit implements Job<WriteKit.Data> {
    /** Names the attempts, so that a rewrite and the kit it belongs to never write the same piece. */
    @Serdeable
    record Data(UUID account, UUID kit, List<UUID> attempts) {
        static Data of(AccountId account, KitId kit, List<PieceId> attempts) {
            return new Data(
                    account.value(),
                    kit.value(),
                    attempts.stream().map(PieceId::value).toList());
        }
    }

    private final KitShelf shelf;
    private final PieceWriting writing;
    private final KitLog log;
    private final Running running;
    private final Jobs jobs;

    WriteKit(KitShelf shelf, PieceWriting writing, KitLog log, Running running, Jobs jobs) {
        this.shelf = shelf;
        this.writing = writing;
        this.log = log;
        this.running = running;
        this.jobs = jobs;
    }

    void enqueue(AccountId account, KitId kit, List<PieceId> attempts) {
        jobs.enqueue(this, Data.of(account, kit, attempts));
    }

    /** At once where it runs on this node; another node notices by itself. */
    void stop(AccountId account, KitId kit) {
        running.cancel(account, kit);
    }

    @Override
    public String name() {
        return "write-kit";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        var account = new AccountId(data.account());
        shelf.find(account, new KitId(data.kit())).ifPresent(kit -> {
            var attempts = data.attempts().stream().map(PieceId::new).toList();
            var run = running.begin(account, kit.id(), attempts);
            try (var feed = new Feed(log, account, kit.id())) {
                write(run, kit, feed);
            } finally {
                running.end(run);
            }
            shelf.finish(account, kit.id());
        });
    }

    private void write(Run run, Kit kit, Feed feed) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> written = kit.pieces().stream()
                    .filter(piece ->
                            piece.status().isBeingWritten() && run.attempts().contains(piece.attempt()))
                    .<Future<?>>map(piece -> threads.submit(
                            () -> writing.write(run.account(), kit.commission(), piece, feed, run.cancellation())))
                    .toList();
            for (var piece : written) {
                piece.get();
            }
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new CompletionException(closing);
        }
    }
}
