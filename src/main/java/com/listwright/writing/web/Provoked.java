package com.listwright.writing.web;

import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import com.listwright.writing.Provocation;

/** Answers that a test key asked for, as they are when nobody asks for them. */
final class Provoked {
    private static final int WAIT_SECONDS = 2;

    private Provoked() {}

    static Problem problem(Provocation provocation) {
        return provocation == Provocation.RATE_LIMITED
                ? Problem.of(CommonProblem.TOO_MANY_REQUESTS)
                        .with("limit", "kit")
                        .with("retryAfterSeconds", WAIT_SECONDS)
                : Problem.of(CommonProblem.UNAVAILABLE).with("retryAfterSeconds", WAIT_SECONDS);
    }
}
