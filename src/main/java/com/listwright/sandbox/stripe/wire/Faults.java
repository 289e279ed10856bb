package com.listwright.sandbox.stripe.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mishaps that a test has ordered. */
public final class Faults {
    private record Ordered(String path, Fault fault) {}

    private final List<Ordered> ordered = new ArrayList<>();

    /** The next so many calls to paths that begin like this go wrong. */
    public synchronized void order(String path, Fault fault, int times) {
        for (int i = 0; i < times; i++) {
            ordered.add(new Ordered(path, fault));
        }
    }

    public synchronized void clear() {
        ordered.clear();
    }

    synchronized Optional<Fault> next(String path) {
        for (var each : ordered) {
            if (path.startsWith(each.path())) {
                ordered.remove(each);
                return Optional.of(each.fault());
            }
        }
        return Optional.empty();
    }
}
