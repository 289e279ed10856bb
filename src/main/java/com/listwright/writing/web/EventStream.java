package com.listwright.writing.web;

import com.listwright.account.Caller;
import com.listwright.platform.limit.Places.Place;
import com.listwright.writing.Following;
import com.listwright.writing.KitEvent;
import com.listwright.writing.KitStatus;
import io.micronaut.http.sse.Event;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * A kit's log on its way to one who looks on, read at their own pace on a thread of their own: who is slow keeps nobody
 * waiting but themselves. The thread is never interrupted, because that would tear a connection of the pool.
 */
final class EventStream implements Publisher<Event<String>> {
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int PLENTY = 1 << 20;

    private final Supplier<Following> look;
    private final EventRendering rendering;
    private final Caller caller;
    private final long seen;
    private final Place place;

    EventStream(Supplier<Following> look, EventRendering rendering, Caller caller, long seen, Place place) {
        this.look = look;
        this.rendering = rendering;
        this.caller = caller;
        this.seen = seen;
        this.place = place;
    }

    @Override
    public void subscribe(Subscriber<? super Event<String>> reader) {
        place.claim();
        var reading = new Reading(reader, look.get(), seen);
        reader.onSubscribe(reading);
        Thread.ofVirtual().name("looking on").start(reading::read);
    }

    private final class Reading implements Subscription {
        private final Subscriber<? super Event<String>> reader;
        private final Following following;
        private final Semaphore wanted = new Semaphore(0);
        private long at;
        private long lastTold = System.nanoTime();
        private volatile boolean gone;

        Reading(Subscriber<? super Event<String>> reader, Following following, long at) {
            this.reader = reader;
            this.following = following;
            this.at = at;
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
            try (place;
                    following) {
                tell(Event.of("").retry(RETRY));
                while (!gone && !isOver()) {
                    goOn();
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            } finally {
                // Also when reading failed: whoever looks on comes back and takes it up where this broke off.
                if (!gone) {
                    reader.onComplete();
                }
            }
        }

        /** Until there is a reason to ask whether the kit has ended: it says so, or nothing is heard of it. */
        private void goOn() throws InterruptedException {
            var mayBeOver = false;
            while (!gone && !mayBeOver) {
                var page = following.next(at);
                mayBeOver = page.isEmpty() || page.getLast().kind().equals(KitEvent.KIT_FINISHED);
                tell(page);
                if (System.nanoTime() - lastTold > HEARTBEAT.toNanos()) {
                    tell(Event.of("").comment("still writing"));
                }
            }
        }

        /** Tells what is new in the rows; nothing follows where the kit has ended, or is no more. */
        private boolean isOver() throws InterruptedException {
            for (var look = following.look(at); look.isPresent() && !gone; look = following.look(at)) {
                var news = look.get();
                tell(news.events());
                if (news.isAll()) {
                    var isOver = news.status() != KitStatus.WRITING;
                    if (isOver) {
                        tell(rendering.end(following.kit(), news.status(), at));
                    }
                    return isOver;
                }
            }
            return true;
        }

        private void tell(List<KitEvent> page) throws InterruptedException {
            for (var event : page) {
                tell(event);
            }
        }

        private void tell(KitEvent event) throws InterruptedException {
            var shown = rendering.event(caller, event);
            if (shown.isPresent()) {
                tell(shown.get());
            }
            at = event.seq();
        }

        private void tell(Event<String> event) throws InterruptedException {
            while (!gone && !wanted.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                // Nobody takes anything just now.
            }
            if (!gone) {
                lastTold = System.nanoTime();
                reader.onNext(event);
            }
        }
    }
}
