package com.listwright.llm;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does something later, unless it is called off. */
final class Watch implements AutoCloseable {
    interface Alarm extends AutoCloseable {
        @Override
        void close();
    }

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("model-watch").factory());

    Watch() {
        timer.setRemoveOnCancelPolicy(true);
    }

    Alarm in(Duration time, Runnable action) {
        var alarm = timer.schedule(action, time.toNanos(), TimeUnit.NANOSECONDS);
        return () -> alarm.cancel(false);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
