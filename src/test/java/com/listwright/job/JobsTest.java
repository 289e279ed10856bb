package com.listwright.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.listwright.Rows;
import com.listwright.TestClock;
import com.listwright.WebTest;
import com.listwright.platform.AccountId;
import com.listwright.platform.Pool;
import com.listwright.platform.Tenancy;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class JobsTest extends WebTest {
    private static final String TESTING = "listwright.test.jobs";

    /** Does what it is told: notes its word, or fails. */
    @Singleton
    @Requires(property = TESTING)
    static final class Errand implements Job<Errand.Data> {
        @Serdeable
        record Data(String word, boolean fails) {}

        final BlockingQueue<String> done = new LinkedBlockingQueue<>();

        @Override
        public String name() {
            return "errand";
        }

        @Override
        public Class<Data> dataType() {
            return Data.class;
        }

        @Override
        public void run(Data data) {
            done.add(data.word());
            if (data.fails()) {
                throw new IllegalStateException("the errand failed");
            }
        }
    }

    @Inject
    Jobs jobs;

    @Inject
    Errand errand;

    @Inject
    TestClock clock;

    @Inject
    Tenancy tenancy;

    @Inject
    Pool pool;

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put(TESTING, "true");
        properties.put("listwright.job.retry", "20ms");
        properties.put("listwright.job.tries", "3");
        return properties;
    }

    @Test
    void whatIsEnqueuedInATransactionRunsAfterItsCommit() throws InterruptedException {
        var word = word();
        inTransaction(() -> {
            jobs.enqueue(errand, new Errand.Data(word, false));
            assertThat(queued(word)).isEmpty();
            return true;
        });
        assertThat(errand.done.poll(10, TimeUnit.SECONDS)).isEqualTo(word);
    }

    @Test
    void whatIsEnqueuedInATransactionThatFailsNeverRuns() throws InterruptedException {
        var word = word();
        assertThatThrownBy(() -> inTransaction(() -> {
                    jobs.enqueue(errand, new Errand.Data(word, false));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        var later = word();
        jobs.enqueue(errand, new Errand.Data(later, false));
        assertThat(errand.done.poll(10, TimeUnit.SECONDS)).isEqualTo(later);
        assertThat(queued(word)).isEmpty();
        assertThat(errand.done).isEmpty();
    }

    @Test
    void whatIsEnqueuedForLaterWaitsAndItsDataIsReadable() throws InterruptedException {
        var word = word();
        jobs.enqueueIn(Duration.ofHours(1), errand, new Errand.Data(word, false));
        assertThat(queued(word)).containsExactly("{\"word\":\"%s\",\"fails\":false}".formatted(word));
        clock.advance(Duration.ofHours(1));
        assertThat(errand.done.poll(10, TimeUnit.SECONDS)).isEqualTo(word);
    }

    @Test
    void aJobThatFailsIsTriedAgainAndGivenUpLoudly() throws InterruptedException {
        var log = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(Worker.class);
        log.start();
        logger.addAppender(log);
        try {
            var word = word();
            jobs.enqueue(errand, new Errand.Data(word, true));
            for (var tries = 0; tries < 3; tries++) {
                assertThat(errand.done.poll(10, TimeUnit.SECONDS)).isEqualTo(word);
            }
            await(() -> queued(word).isEmpty());
            assertThat(errand.done).isEmpty();
            assertThat(log.list).anySatisfy(event -> {
                assertThat(event.getLevel()).isEqualTo(Level.ERROR);
                assertThat(event.getFormattedMessage()).contains("job_given_up", "errand", "3 tries");
            });
        } finally {
            logger.detachAppender(log);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return tenancy.in(new AccountId(UUID.randomUUID()), work);
    }

    private static String word() {
        return UUID.randomUUID().toString();
    }

    /** The data of this errand as it stands in the table. */
    private List<String> queued(String word) {
        return pool
                .use(connection -> Rows.of(
                        connection,
                        "SELECT convert_from(task_data, 'UTF8') FROM scheduled_tasks WHERE task_name = 'errand'"))
                .stream()
                .filter(data -> data.contains(word))
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        var deadline = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            pause();
        }
    }
}
