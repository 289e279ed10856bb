package com.listwright.writing;

import com.listwright.job.Job;
import com.listwright.job.Jobs;
import com.listwright.metering.PieceId;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import com.listwright.writing.Running.Run;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Kits by their first attempt; who is forgotten, because another node writes it or its order failed, is read. */
    private static final int REMEMBERED = 200;

    private record Begun(Commission commission, List<Piece> pieces) {}

    private final Map<PieceId, Kit> fresh = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PieceId, Kit> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final KitShelf shelf;
    private final Deliveries deliveries;
    private final Tenancy tenancy;
    private final PieceWriting writing;
    private final KitLog log;
    private final Running running;
    private final Jobs jobs;

    WriteKit(
            KitShelf shelf,
            Deliveries deliveries,
            Tenancy tenancy,
            PieceWriting writing,
            KitLog log,
            Running running,
            Jobs jobs) {
        this.shelf = shelf;
        this.deliveries = deliveries;
        this.tenancy = tenancy;
        this.writing = writing;
        this.log = log;
        this.running = running;
        this.jobs = jobs;
    }

    void enqueue(AccountId account, KitId kit, List<PieceId> attempts) {
        jobs.enqueue(this, Data.of(account, kit, attempts));
    }

    /** The same for one that was ordered just now: where it is written here, nobody has to read it. */
    void enqueue(AccountId account, Kit ordered) {
        var attempts = ordered.pieces().stream().map(Piece::attempt).toList();
        fresh.put(attempts.getFirst(), ordered);
        enqueue(account, ordered.id(), attempts);
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
        var kit = new KitId(data.kit());
        var run = running.begin(
                account, kit, data.attempts().stream().map(PieceId::new).toList());
        try (var feed = new Feed(log, account, kit)) {
            begun(run).ifPresent(it -> write(run, it, feed));
        } finally {
            running.end(run);
        }
        shelf.finish(account, kit);
    }

    /** What is to be written, with what it has in common; nothing where the kit is no more. */
    private Optional<Begun> begun(Run run) {
        var known = Optional.ofNullable(fresh.remove(run.attempts().getFirst()));
        return tenancy.lightly(
                run.account(),
                () -> known.or(() -> shelf.find(run.account(), run.kit()))
                        .map(kit -> new Begun(kit.commission(), deliveries.begin(run.account(), kit, run.attempts()))));
    }

    private void write(Run run, Begun begun, Feed feed) {
        feed.begin(begun.pieces());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> written = begun.pieces().stream()
                    .<Future<?>>map(piece -> threads.submit(
                            () -> writing.write(run.account(), begun.commission(), piece, feed, run.cancellation())))
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
