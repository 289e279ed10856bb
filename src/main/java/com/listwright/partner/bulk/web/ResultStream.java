package com.listwright.partner.bulk.web;

import com.listwright.account.Caller;
import com.listwright.partner.bulk.BulkJobId;
import com.listwright.partner.bulk.BulkJobs;
import com.listwright.platform.limit.Places.Place;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * The results of a job, line after line as they come, read at their reader's own pace on a thread of its own. While
 * nothing comes, an empty line says now and then that the connection lives.
 */
final class ResultStream implements Publisher<byte[]> {
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int PAGE = 20;
    private static final int PLENTY = 1 << 20;

    private final BulkJobs jobs;
    private final JsonMapper json;
    private final Caller caller;
    private final BulkJobId job;
    private final int after;
    private final Place place;

    ResultStream(BulkJobs jobs, JsonMapper json, Caller caller, BulkJobId job, int after, Place place) {
        this.jobs = jobs;
        this.json = json;
        this.caller = caller;
        this.job = job;
        this.after = after;
        this.place = place;
    }

    @Override
    public void subscribe(Subscriber<? super byte[]> reader) {
        place.claim();
        var reading = new Reading(reader);
        reader.onSubscribe(reading);
        Thread.ofVirtual().name("results of " + job).start(reading::read);
    }

    private final class Reading implements Subscription {
        private final Subscriber<? super byte[]> reader;
        private final Semaphore wanted = new Semaphore(0);
        private int at = after;
        private long lastTold = System.nanoTime();
        private volatile boolean gone;

        Reading(Subscriber<? super byte[]> reader) {
            this.reader = reader;
        }

        @Override
        public void request(long more) {
            if (wanted.availablePermits() < PLENTY) {
                wanted.release((int) Math.min(more, PLENTY));
            }
        }

        @Override
        public void cancel() {
            gone = true;
        }

        void read() {
            try (place) {
                while (!gone && goOn()) {
                    if (System.nanoTime() - lastTold > HEARTBEAT.toNanos()) {
                        tell(line(new byte[0]));
                    }
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            } finally {
                // Also when reading failed: whoever reads comes back and takes it up after the last line.
                if (!gone) {
                    reader.onComplete();
                }
            }
        }

        /** Answers whether there is more to come. */
        private boolean goOn() throws InterruptedException {
            var results = jobs.results(caller, job, at, PAGE);
            for (var result : results) {
                tell(line(bytes(ResultView.of(result))));
                at = result.line();
            }
            if (!results.isEmpty()) {
                return true;
            }
            if (jobs.endsAt(caller, job, at)) {
                return false;
            }
            Thread.sleep(LOOK);
            return true;
        }

        private void tell(byte[] line) throws InterruptedException {
            while (!gone && !wanted.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                // Nobody takes anything just now.
            }
            if (!gone) {
                lastTold = System.nanoTime();
                reader.onNext(line);
            }
        }
    }

    private byte[] bytes(ResultView result) {
        try {
            return json.writeValueAsBytes(result);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] line(byte[] content) {
        var line = Arrays.copyOf(content, content.length + 1);
        line[content.length] = '\n';
        return line;
    }
}
