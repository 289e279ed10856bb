package com.listwright.billing;

import com.listwright.job.Job;
import com.listwright.job.Jobs;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node's readers of the inbox. Each takes the event that waits longest, of a customer with whom nobody here is
 * busy. They are few, because Stripe answers so many questions a second and no more; and while events rush in, there is
 * one alone, who rests a lot, so that the door stays quick. Who dies leaves an event whose turn comes again, so many
 * times and then no more.
 */
@Singleton
class Readers implements Job<Readers.Data>, Sweep, ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private static final Duration APART = Duration.ofMillis(100);
    private static final Duration REST = Duration.ofMillis(50);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);

    /** Whose turn has come; somebody else may have it first. */
    @Serdeable
    record Data(String event) {}

    private final InboxRepository inbox;
    private final Listening listening;
    private final Jobs jobs;
    private final Tenancy tenancy;
    private final Clock clock;
    private final int atOnce;
    private final Duration turn;
    private final Rush rush;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual()
            .name("inbox")
            .uncaughtExceptionHandler((thread, bug) -> LOG.error("stripe_event_failed", bug))
            .factory());
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock choosing = new ReentrantLock();
    private final Set<String> busy = new HashSet<>();
    private int reading;
    private long joined;
    private boolean expected;
    private long calls;
    private boolean closed;

    Readers(
            InboxRepository inbox,
            Listening listening,
            InboxSettings settings,
            Jobs jobs,
            Tenancy tenancy,
            Clock clock) {
        this.inbox = inbox;
        this.listening = listening;
        this.jobs = jobs;
        this.tenancy = tenancy;
        this.clock = clock;
        atOnce = settings.atOnce();
        turn = settings.turn();
        rush = new Rush(settings.rush(), System::nanoTime);
    }

    /** An event is there. */
    void hear() {
        rush.arrived();
        call();
    }

    @EventListener
    void hear(CustomerKnown news) {
        news.events().forEach(event -> jobs.enqueue(this, new Data(event)));
    }

    @Override
    public String name() {
        return "stripe-event";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        call();
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        call();
    }

    @Override
    public String what() {
        return "events that nobody came back to";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public int sweep() {
        call();
        return 0;
    }

    /** One more reader, if there may be one. Those who are there look once more before they go. */
    private void call() {
        lock.lock();
        try {
            calls++;
            oneMore();
        } finally {
            lock.unlock();
        }
    }

    /** Where one found something, another may. */
    private void help() {
        lock.lock();
        try {
            oneMore();
        } finally {
            lock.unlock();
        }
    }

    /** One after another, and not before it is clear that this is no rush. */
    private void oneMore() {
        if (closed || reading >= most()) {
            return;
        }
        var now = System.nanoTime();
        if (reading == 0 || now - joined >= APART.toNanos()) {
            reading++;
            joined = now;
            threads.execute(this::read);
        } else if (!expected) {
            expected = true;
            threads.execute(this::join);
        }
    }

    private void join() {
        LockSupport.parkNanos(APART.toNanos());
        lock.lock();
        try {
            expected = false;
            oneMore();
        } finally {
            lock.unlock();
        }
    }

    private int most() {
        return rush.isOn() ? 1 : atOnce;
    }

    private void read() {
        var stays = true;
        try {
            while (stays) {
                var before = begin();
                var next = next();
                next.ifPresent(this::read);
                rest();
                stays = stays(next.isPresent(), before);
            }
        } finally {
            if (stays) {
                leave();
            }
        }
    }

    /** Whoever stands at the door goes first. */
    private void rest() {
        if (rush.isOn()) {
            LockSupport.parkNanos(REST.toNanos());
        }
    }

    private long begin() {
        lock.lock();
        try {
            return calls;
        } finally {
            lock.unlock();
        }
    }

    /** Whether to look for another; who found nothing goes, unless something may have come meanwhile. */
    private boolean stays(boolean found, long before) {
        lock.lock();
        try {
            var stays = !closed && (found ? reading <= most() : calls != before);
            if (!stays) {
                reading--;
            }
            return stays;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            reading--;
        } finally {
            lock.unlock();
        }
    }

    /** One chooses at a time, so that two do not go after the same customer. */
    private Optional<WebhookWork> next() {
        choosing.lock();
        try {
            var now = clock.instant();
            var next = tenancy.across(InboxRepository.OWNERLESS, () -> {
                var longest = inbox.next(Inbox.array(List.copyOf(busy)), now);
                longest.ifPresent(work -> inbox.take(work.eventId(), now.plus(turn)));
                return longest;
            });
            next.map(WebhookWork::customer).ifPresent(busy::add);
            return next;
        } finally {
            choosing.unlock();
        }
    }

    private void read(WebhookWork work) {
        help();
        try {
            listening.hear(work).ifPresent(pause -> jobs.enqueueIn(pause, this, new Data(work.eventId())));
        } finally {
            choosing.lock();
            try {
                busy.remove(work.customer());
            } finally {
                choosing.unlock();
            }
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_AT_THE_END.toSeconds(), TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
