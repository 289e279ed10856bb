package com.listwright.llm;

import com.listwright.llm.Answer.Reason;
import com.listwright.llm.Attempt.Ended;
import com.listwright.llm.Attempt.Failed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Asks the models of a role in their order until one begins to answer; then it is that one's, come what may. */
final class RoutedModel implements TextModel {
    private record Asked(
            ModelRequest request, Sink sink, Cancellation cancellation, Deadline whole, Deadline beginning) {}

    private final List<Line> lines;
    private final Turnstile turnstile;
    private final LlmSettings settings;

    RoutedModel(List<Line> lines, Turnstile turnstile, LlmSettings settings) {
        this.lines = List.copyOf(lines);
        this.turnstile = turnstile;
        this.settings = settings;
    }

    @Override
    public Answer stream(ModelRequest request, Sink sink, Cancellation cancellation) {
        var asked = new Asked(
                request,
                sink,
                cancellation,
                Deadline.in(request.within()),
                Deadline.in(shorter(request.within(), settings.giveUp())));
        try {
            return ask(asked);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return new Answer.Cancelled("", null);
        }
    }

    private Answer ask(Asked asked) throws InterruptedException {
        Failed told = null;
        for (var line : lines) {
            switch (patiently(line, asked)) {
                case Ended(var answer) -> {
                    return answer;
                }
                case Failed failed -> told = told == null || failed.reason() != Reason.RESTING ? failed : told;
            }
            if (!told.reason().isTheirs() || asked.beginning().isOver()) {
                break;
            }
        }
        return told == null
                ? new Answer.Unavailable(Reason.RESTING, null)
                : new Answer.Unavailable(told.reason(), told.retryAfter());
    }

    private Attempt patiently(Line line, Asked asked) throws InterruptedException {
        Attempt before = null;
        for (int tries = 1; ; tries++) {
            var attempt = once(line, asked);
            if (!(attempt instanceof Failed failed)) {
                return attempt;
            }
            if (before != null && failed.reason() == Reason.RESTING) {
                return before;
            }
            var pause = pause(failed.retryAfter(), tries);
            if (!failed.reason().isPassing()
                    || tries == settings.tries()
                    || !asked.beginning().allows(pause)) {
                return attempt;
            }
            if (asked.cancellation().within(pause)) {
                return new Ended(new Answer.Cancelled("", null));
            }
            before = attempt;
        }
    }

    private Attempt once(Line line, Asked asked) throws InterruptedException {
        var request = asked.request();
        var pass = turnstile.enter(request.account(), request.urgency(), asked.beginning(), asked.cancellation());
        if (pass.isEmpty()) {
            return asked.cancellation().isCancelled()
                    ? new Ended(new Answer.Cancelled("", null))
                    : new Failed(Reason.CROWDED, null);
        }
        try (var _ = pass.get()) {
            return line.ask(request, asked.sink(), asked.cancellation(), asked.whole());
        }
    }

    /** Any time up to the ceiling, so that those who failed together do not come back together. */
    private Duration pause(@Nullable Duration wished, int tries) {
        var ceiling = shorter(settings.pause().multipliedBy(1L << Math.min(tries - 1, 20)), settings.pauseAtMost());
        var random = ThreadLocalRandom.current();
        return wished == null
                ? Duration.ofNanos(random.nextLong(ceiling.toNanos() + 1))
                : wished.plus(Duration.ofNanos(random.nextLong(settings.pause().toNanos() / 4 + 1)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
