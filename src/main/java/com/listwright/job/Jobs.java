package com.listwright.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.listwright.platform.Ids;
import com.listwright.platform.Pool;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** The door for work that can wait a moment. */
@Singleton
public class Jobs {
    private final TransactionOperations<Connection> transactions;
    private final SchedulerClient inTransaction;
    private final SchedulerClient alone;
    private final Bell bell;
    private final Ids ids;
    private final Clock clock;

    Jobs(
            TransactionOperations<Connection> transactions,
            DataSource contextual,
            Pool pool,
            JsonMapper json,
            Bell bell,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.bell = bell;
        this.ids = ids;
        this.clock = clock;
        inTransaction = client(contextual, json);
        alone = client(pool.connections(), json);
    }

    /** Joins the open transaction, if there is one: the work is there if and only if the change is. */
    public <T> void enqueue(Job<T> job, T data) {
        enqueueAt(job, data, clock.instant());
    }

    public <T> void enqueueIn(Duration pause, Job<T> job, T data) {
        enqueueAt(job, data, clock.instant().plus(pause));
    }

    private <T> void enqueueAt(Job<T> job, T data, Instant due) {
        var client = transactions.findTransactionStatus().isPresent() ? inTransaction : alone;
        client.scheduleBatch(List.of(new TaskInstance<>(job.name(), ids.next().toString(), data)), due);
        if (!due.isAfter(clock.instant())) {
            bell.ring();
        }
    }

    /** Named outright: finding out which database this is would open a connection before there may be one. */
    static PostgreSqlJdbcCustomization postgres() {
        return new PostgreSqlJdbcCustomization(false, true);
    }

    private static SchedulerClient client(DataSource source, JsonMapper json) {
        return SchedulerClient.Builder.create(source)
                .serializer(new JsonData(json))
                .jdbcCustomization(postgres())
                .build();
    }
}
