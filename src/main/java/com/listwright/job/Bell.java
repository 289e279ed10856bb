package com.listwright.job;

import com.listwright.platform.AfterCommit;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;

/** Wakes this node's worker when there is work to do at once, as soon as the work is really there. */
@Singleton
class Bell {
    private final AfterCommit afterCommit;
    private final AtomicReference<Runnable> worker = new AtomicReference<>(() -> {});

    Bell(AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
    }

    void wakes(Runnable whom) {
        worker.set(whom);
    }

    void ring() {
        afterCommit.run(() -> worker.get().run());
    }
}
