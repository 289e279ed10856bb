package com.listwright.writing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those on this node who look on, when something was added to a kit's log here. It carries nothing itself. */
@Singleton
class LookingOn {
    private static final class Bell {
        private final Condition rings;
        private int waiting;
        private long last;

        Bell(Condition rings) {
            this.rings = rings;
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<KitId, Bell> bells = new HashMap<>();

    void ring(KitId kit, long last) {
        lock.lock();
        try {
            var bell = bells.get(kit);
            if (bell != null) {
                bell.last = Math.max(bell.last, last);
                bell.rings.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Comes back when there is more than what was seen, or when the time is over. */
    void await(KitId kit, long seen, Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var bell = bells.computeIfAbsent(kit, _ -> new Bell(lock.newCondition()));
            bell.waiting++;
            try {
                var left = atMost.toNanos();
                while (bell.last <= seen && left > 0) {
                    left = bell.rings.awaitNanos(left);
                }
            } finally {
                bell.waiting--;
                if (bell.waiting == 0) {
                    bells.remove(kit);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many are looking on, for whoever wants to know that nobody is left behind. */
    int count() {
        lock.lock();
        try {
            return bells.values().stream().mapToInt(bell -> bell.waiting).sum();
        } finally {
            lock.unlock();
        }
    }
}
