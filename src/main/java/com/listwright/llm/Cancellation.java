package com.listwright.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Somebody's wish to stop, said once, from any thread, for as many calls as share it. */
public final class Cancellation {
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Listener> listeners = new LinkedHashSet<>();
    private final CountDownLatch said = new CountDownLatch(1);

    private static final class Listener {
        private final Runnable action;

        Listener(Runnable action) {
            this.action = action;
        }
    }

    public void cancel() {
        for (var listener : silenced()) {
            listener.action.run();
        }
    }

    private List<Listener> silenced() {
        lock.lock();
        try {
            said.countDown();
            var all = new ArrayList<>(listeners);
            listeners.clear();
            return all;
        } finally {
            lock.unlock();
        }
    }

    public boolean isCancelled() {
        return said.getCount() == 0;
    }

    /** Runs the action when somebody cancels; at once, if somebody has. */
    Registration onCancel(Runnable action) {
        var listener = new Listener(action);
        if (!added(listener)) {
            action.run();
        }
        return () -> remove(listener);
    }

    private boolean added(Listener listener) {
        lock.lock();
        try {
            return !isCancelled() && listeners.add(listener);
        } finally {
            lock.unlock();
        }
    }

    private void remove(Listener listener) {
        lock.lock();
        try {
            listeners.remove(listener);
        } finally {
            lock.unlock();
        }
    }

    /** Sleeps, unless somebody cancels. */
    boolean within(Duration time) throws InterruptedException {
        return said.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
