package com.listwright.writing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes those on this node who look on when something was added to a kit's log here, and remembers the newest of it for
 * them, so that who keeps up reads it without asking the database.
 */
@Singleton
class LookingOn {
    private static final int REMEMBERED = 200;

    private static final class Bell {
        private final Condition rings;
        private final Deque<KitEvent> newest = new ArrayDeque<>();
        private int seats;
        private long ended;

        Bell(Condition rings) {
            this.rings = rings;
        }

        long last() {
            return newest.isEmpty() ? 0 : newest.getLast().seq();
        }

        void add(List<KitEvent> added) {
            if (added.getFirst().seq() != last() + 1) {
                newest.clear();
            }
            newest.addAll(added);
            added.stream()
                    .filter(event -> event.kind().equals(KitEvent.KIT_FINISHED))
                    .forEach(end -> ended = end.seq());
            while (newest.size() > REMEMBERED) {
                newest.removeFirst();
            }
        }
    }

    /** A place beside the bell of one kit, until it is closed. */
    final class Seat implements AutoCloseable {
        private final KitId kit;
        private final Bell bell;

        private Seat(KitId kit, Bell bell) {
            this.kit = kit;
            this.bell = bell;
        }

        /** Comes back when more was added here than what was seen, or when the time is over. */
        void await(long seen, Duration atMost) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                var left = atMost.toNanos();
                while (bell.last() <= seen && left > 0) {
                    left = bell.rings.awaitNanos(left);
                }
            } finally {
                lock.unlock();
            }
        }

        /** The same for the end of the kit, whose number comes back once it was heard here. */
        long awaitEnd(long before, Duration atMost) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                var left = atMost.toNanos();
                while (bell.ended <= before && left > 0) {
                    left = bell.rings.awaitNanos(left);
                }
                return bell.ended;
            } finally {
                lock.unlock();
            }
        }

        /** What came right after it; nothing, where that is not remembered here. */
        List<KitEvent> after(long seen) {
            lock.lock();
            try {
                return bell.newest.isEmpty() || bell.newest.getFirst().seq() > seen + 1
                        ? List.of()
                        : bell.newest.stream()
                                .filter(event -> event.seq() > seen)
                                .toList();
            } finally {
                lock.unlock();
            }
        }

        /** The number of what was added here last, 0 if nothing was. */
        long last() {
            lock.lock();
            try {
                return bell.last();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                bell.seats--;
                if (bell.seats == 0) {
                    bells.remove(kit, bell);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<KitId, Bell> bells = new HashMap<>();

    Seat sit(KitId kit) {
        lock.lock();
        try {
            var bell = bells.computeIfAbsent(kit, _ -> new Bell(lock.newCondition()));
            bell.seats++;
            return new Seat(kit, bell);
        } finally {
            lock.unlock();
        }
    }

    /** News that comes late is left to the log: it is in there, and in its order. */
    void ring(KitId kit, List<KitEvent> added) {
        lock.lock();
        try {
            var bell = bells.get(kit);
            if (bell != null && !added.isEmpty() && added.getFirst().seq() > bell.last()) {
                bell.add(added);
                bell.rings.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many are looking on, for whoever wants to know that nobody is left behind. */
    int count() {
        lock.lock();
        try {
            return bells.values().stream().mapToInt(bell -> bell.seats).sum();
        } finally {
            lock.unlock();
        }
    }
}
