package com.listwright.writing;

import com.listwright.llm.Cancellation;
import com.listwright.metering.PieceId;
import com.listwright.metering.Quota;
import com.listwright.platform.AccountId;
import com.listwright.platform.SqlArray;
import com.listwright.platform.Tenancy;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is being written on this node. Who cancels here stops it at once; what was cancelled on another node is noticed
 * by looking. The leases of what is being written are renewed from here.
 */
@Singleton
class Running {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int LOOKS_PER_RENEWAL = 250;

    /** One run of the job for a kit. */
    record Run(AccountId account, KitId kit, List<PieceId> attempts, Cancellation cancellation) {}

    private final Set<Run> runs = ConcurrentHashMap.newKeySet();
    private final KitRepository kits;
    private final Quota quota;
    private final Tenancy tenancy;
    private final Thread watch;

    Running(KitRepository kits, Quota quota, Tenancy tenancy) {
        this.kits = kits;
        this.quota = quota;
        this.tenancy = tenancy;
        this.watch = Thread.ofVirtual().name("kits being written").start(this::watch);
    }

    Run begin(AccountId account, KitId kit, List<PieceId> attempts) {
        var run = new Run(account, kit, attempts, new Cancellation());
        runs.add(run);
        return run;
    }

    void end(Run run) {
        runs.remove(run);
    }

    void cancel(AccountId account, KitId kit) {
        runs.stream()
                .filter(run -> run.account().equals(account) && run.kit().equals(kit))
                .forEach(run -> run.cancellation().cancel());
    }

    private void watch() {
        try {
            for (int looks = 1; ; looks++) {
                Thread.sleep(LOOK);
                var renewing = looks % LOOKS_PER_RENEWAL == 0;
                // On a thread of its own, so that a database that is away for a moment ends one look and not the watch.
                if (!runs.isEmpty()) {
                    Thread.ofVirtual()
                            .uncaughtExceptionHandler(
                                    (_, why) -> LOG.warn("Could not look after kits: {}", why.getMessage()))
                            .start(() -> look(renewing))
                            .join();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(boolean renewing) {
        var all = List.copyOf(runs);
        var cancelled = cancelledElsewhere(all);
        all.stream()
                .filter(run -> cancelled.contains(run.kit()))
                .forEach(run -> run.cancellation().cancel());
        if (renewing) {
            all.forEach(run -> quota.renew(run.account(), run.attempts()));
        }
    }

    private List<KitId> cancelledElsewhere(List<Run> all) {
        var ids = SqlArray.of(all.stream().map(run -> run.kit().value()));
        return tenancy.across("a node looks after everything that it writes", () -> kits.cancelledOf(ids)).stream()
                .map(KitId::new)
                .toList();
    }

    @PreDestroy
    void close() {
        watch.interrupt();
    }
}
