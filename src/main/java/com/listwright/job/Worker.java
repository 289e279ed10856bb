package com.listwright.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.listwright.platform.Pool;
import com.listwright.platform.Sweep;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the jobs of all features on this node, and sweeps. */
@Singleton
final class Worker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(20);

    private final Scheduler scheduler;

    Worker(
            Pool pool,
            JsonMapper json,
            JobSettings settings,
            Clock clock,
            Bell bell,
            List<Job<?>> jobs,
            List<Sweep> sweeps) {
        List<Task<?>> known = new ArrayList<>();
        jobs.forEach(job -> known.add(task(job, settings)));
        var rounds = sweeps.stream().collect(Collectors.groupingBy(Sweep::pause, TreeMap::new, Collectors.toList()));
        scheduler = Scheduler.create(pool.connections(), known)
                .startTasks(rounds.entrySet().stream()
                        .map(round -> round(round.getKey(), round.getValue()))
                        .toList())
                .serializer(new JsonData(json))
                .jdbcCustomization(Jobs.postgres())
                .clock(clock::instant)
                .threads(settings.threads())
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(settings.polling())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(PATIENCE_AT_THE_END)
                .build();
        bell.wakes(scheduler::triggerCheckForDueExecutions);
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }

    private static RecurringTask<Void> round(Duration pause, List<Sweep> sweeps) {
        return Tasks.recurring("sweep-" + pause, FixedDelay.of(pause))
                .execute((instance, context) -> sweeps.forEach(Worker::sweep));
    }

    private static void sweep(Sweep sweep) {
        var gone = sweep.sweep();
        if (gone > 0) {
            LOG.info("Swept {}: {}", sweep.what(), gone);
        }
    }

    private static <T> Task<T> task(Job<T> job, JobSettings settings) {
        return Tasks.oneTime(job.name(), job.dataType())
                .onFailure(new GivesUp<>(settings))
                .execute((instance, context) -> job.run(instance.getData()));
    }

    /** Tries again after pauses that double, and says loudly when it stops trying. */
    private record GivesUp<T>(JobSettings settings) implements FailureHandler<T> {
        @Override
        public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
            var execution = complete.getExecution();
            var failures = execution.consecutiveFailures + 1;
            if (failures >= settings.tries()) {
                LOG.error(
                        "job_given_up {} {} after {} tries",
                        execution.taskInstance.getTaskName(),
                        execution.taskInstance.getId(),
                        failures);
                operations.stop();
                return;
            }
            var pause = settings.retry().multipliedBy(1L << Math.min(failures - 1, 20));
            var due = complete.getTimeDone()
                    .plus(pause.compareTo(settings.retryAtMost()) < 0 ? pause : settings.retryAtMost());
            operations.reschedule(complete, due);
        }
    }
}
