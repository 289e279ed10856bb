package com.listwright.partner.webhook;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Which of this node's couriers may work for whom: so many in all, a few for one endpoint. Endpoints that fail have one
 * courier each and half of them together, so that hanging ones hold up nobody else. Who finds no place is served by the
 * next courier that has done one thing for another.
 */
@Singleton
final class Lanes {
    private static final class Lane {
        private int taken;
        private boolean again;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Stop, Lane> lanes = new HashMap<>();
    private final Set<Stop> waiting = new LinkedHashSet<>();
    private final Set<Stop> failing = new HashSet<>();
    private final int atOnce;
    private final int perEndpoint;

    Lanes(WebhookSettings settings) {
        atOnce = settings.atOnce();
        perEndpoint = settings.perEndpoint();
    }

    /** The same place, if the caller shall work there now; otherwise somebody else will look there. */
    Optional<Stop> enter(Stop stop) {
        lock.lock();
        try {
            if (isFull(stop)) {
                lane(stop).again = true;
                return Optional.empty();
            }
            if (!isRoomFor(stop)) {
                waiting.add(stop);
                return Optional.empty();
            }
            lane(stop).taken++;
            return Optional.of(stop);
        } finally {
            lock.unlock();
        }
    }

    /** Where a courier goes on that has done one thing at a place, or found nothing to do. */
    Optional<Stop> after(Stop stop, boolean maybeMore) {
        lock.lock();
        try {
            var again = maybeMore || lane(stop).again;
            lane(stop).again = false;
            give(stop);
            if (again) {
                waiting.add(stop);
            }
            return nextWaiting();
        } finally {
            lock.unlock();
        }
    }

    /** Goes without looking back. */
    void leave(Stop stop) {
        lock.lock();
        try {
            give(stop);
        } finally {
            lock.unlock();
        }
    }

    void note(Stop stop, boolean arrived) {
        lock.lock();
        try {
            if (arrived) {
                failing.remove(stop);
            } else {
                failing.add(stop);
            }
        } finally {
            lock.unlock();
        }
    }

    private Optional<Stop> nextWaiting() {
        for (var places = waiting.iterator(); places.hasNext(); ) {
            var stop = places.next();
            if (isFull(stop)) {
                lane(stop).again = true;
                places.remove();
            } else if (isRoomFor(stop)) {
                places.remove();
                lane(stop).taken++;
                return Optional.of(stop);
            }
        }
        return Optional.empty();
    }

    private boolean isFull(Stop stop) {
        var lane = lanes.get(stop);
        return lane != null && lane.taken >= (failing.contains(stop) ? 1 : perEndpoint);
    }

    private boolean isRoomFor(Stop stop) {
        var all = lanes.values().stream().mapToInt(lane -> lane.taken).sum();
        return all < atOnce && (!failing.contains(stop) || takenByFailing() < Math.max(1, atOnce / 2));
    }

    private int takenByFailing() {
        return lanes.entrySet().stream()
                .filter(lane -> failing.contains(lane.getKey()))
                .mapToInt(lane -> lane.getValue().taken)
                .sum();
    }

    private Lane lane(Stop stop) {
        return lanes.computeIfAbsent(stop, first -> new Lane());
    }

    private void give(Stop stop) {
        var lane = lane(stop);
        lane.taken--;
        if (lane.taken <= 0) {
            lanes.remove(stop);
        }
    }
}
