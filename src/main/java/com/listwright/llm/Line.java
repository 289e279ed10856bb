package com.listwright.llm;

import com.listwright.llm.Answer.Reason;
import com.listwright.llm.Attempt.Ended;
import com.listwright.llm.Attempt.Failed;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One model of one provider, left alone for a while when it fails too often. */
final class Line {
    private static final int LOOKED_AT = 20;
    private static final int ENOUGH_TO_JUDGE = 5;
    private static final int TOO_MANY_PERCENT = 50;

    private final OpenAiModel provider;
    private final String model;
    private final Duration rest;
    private final CircuitBreaker breaker;

    Line(String name, OpenAiModel provider, String model, Duration rest, Clock clock) {
        this.provider = provider;
        this.model = model;
        this.rest = rest;
        this.breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(LOOKED_AT)
                        .minimumNumberOfCalls(ENOUGH_TO_JUDGE)
                        .failureRateThreshold(TOO_MANY_PERCENT)
                        .waitDurationInOpenState(rest)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .clock(clock)
                        .build());
    }

    Attempt ask(ModelRequest request, TextModel.Sink sink, Cancellation cancellation, Deadline deadline) {
        if (!breaker.tryAcquirePermission()) {
            return new Failed(Reason.RESTING, rest);
        }
        var begun = System.nanoTime();
        Attempt attempt = null;
        try {
            attempt = provider.ask(model, request, sink, cancellation, deadline);
            return attempt;
        } finally {
            remember(attempt, System.nanoTime() - begun);
        }
    }

    /** A cancelled call, or one that the caller had no time for, says nothing about the model. */
    private void remember(@Nullable Attempt attempt, long took) {
        switch (attempt) {
            case null -> breaker.releasePermission();
            case Failed failed when failed.reason() == Reason.OVERDUE -> breaker.releasePermission();
            case Failed failed when failed.reason() == Reason.REQUEST_REFUSED -> succeeded(took);
            case Failed failed -> failed(failed.reason(), took);
            case Ended ended -> remember(ended.answer(), took);
        }
    }

    private void remember(Answer answer, long took) {
        switch (answer) {
            case Answer.Cancelled _ -> breaker.releasePermission();
            case Answer.CutShort cut when cut.reason() == Reason.OVERDUE -> breaker.releasePermission();
            case Answer.CutShort cut -> failed(cut.reason(), took);
            case Answer.Written _ -> succeeded(took);
            case Answer.TooLong _ -> succeeded(took);
            case Answer.Declined _ -> succeeded(took);
            case Answer.Empty _ -> succeeded(took);
            case Answer.Unavailable _ -> breaker.releasePermission();
        }
    }

    private void succeeded(long took) {
        breaker.onSuccess(took, TimeUnit.NANOSECONDS);
    }

    private void failed(Reason reason, long took) {
        breaker.onError(took, TimeUnit.NANOSECONDS, new ModelFailed(reason));
        if (reason.isLasting() && breaker.getState() != State.OPEN) {
            breaker.transitionToOpenState();
        }
    }

    /** The breaker counts exceptions. */
    private static final class ModelFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ModelFailed(Reason reason) {
            super(reason.name(), null, false, false);
        }
    }
}
