package com.listwright.writing;

import com.listwright.llm.Cancellation;
import com.listwright.llm.TextModel.Sink;
import com.listwright.metering.Cost;
import com.listwright.platform.AccountId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A writer for tests that does as it is told: writes, fails, or waits in the middle. */
@Singleton
@Requires(property = "test.writer", value = "scripted")
public final class ScriptedWriter implements Writer {
    private static final Cost CENT = new Cost(1000, 200, 300, 10_000, "model-1:2026-01-01", false);

    private final Map<String, Failure> failing = new ConcurrentHashMap<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicLong stoppedAt = new AtomicLong();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile String text = "Three bedrooms and two full baths.";

    public ScriptedWriter writes(String words) {
        text = words;
        return this;
    }

    public ScriptedWriter fails(String channel, Failure why) {
        failing.put(channel, why);
        return this;
    }

    public ScriptedWriter succeeds() {
        failing.clear();
        return this;
    }

    /** From now on everybody waits after the first words. */
    public ScriptedWriter waits() {
        gate = new CountDownLatch(1);
        return this;
    }

    public ScriptedWriter goesOn() {
        gate.countDown();
        return this;
    }

    public int begun() {
        return begun.get();
    }

    /** When the last one stopped, on the machine's stopwatch. */
    public long stoppedAt() {
        return stoppedAt.get();
    }

    @Override
    public Kind kind() {
        return Kind.MODEL;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Written write(AccountId account, Brief brief, Sink sink, Cancellation cancellation) {
        begun.incrementAndGet();
        var middle = text.indexOf(' ') + 1;
        sink.take(text.substring(0, middle));
        while (!isOpen()) {
            if (cancellation.isCancelled()) {
                stoppedAt.set(System.nanoTime());
                return new Written.Stopped(CENT);
            }
        }
        if (failing.containsKey(brief.channel())) {
            return new Written.Failed(failing.get(brief.channel()), CENT);
        }
        sink.take(text.substring(middle));
        return new Written.Done(Draft.of(text), new Hand(Kind.MODEL, "scripted-1", brief.channel() + ".v1"), CENT);
    }

    private boolean isOpen() {
        try {
            return gate.await(2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
