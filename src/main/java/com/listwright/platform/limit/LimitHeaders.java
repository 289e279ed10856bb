package com.listwright.platform.limit;

import com.listwright.platform.limit.Decision.Allowed;
import com.listwright.platform.limit.Decision.Limited;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import io.micronaut.http.MutableHttpResponse;

/** A decision in the words of the IETF's RateLimit header fields, or as a refusal. */
public final class LimitHeaders {
    private LimitHeaders() {}

    static void write(Decision decision, MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        switch (decision) {
            case Allowed allowed -> {
                headers.set("RateLimit-Policy", policy(allowed.limit(), allowed.times(), allowed.windowSeconds()));
                headers.set(
                        "RateLimit",
                        "\"%s\";r=%d;t=%d"
                                .formatted(allowed.limit().word(), allowed.remaining(), allowed.resetSeconds()));
            }
            case Limited limited -> {
                headers.set("RateLimit-Policy", policy(limited.limit(), limited.times(), limited.windowSeconds()));
                headers.set(
                        "RateLimit", "\"%s\";r=0;t=%d".formatted(limited.limit().word(), limited.retryAfterSeconds()));
            }
        }
    }

    private static String policy(Limit limit, int times, long window) {
        return "\"%s\";q=%d;w=%d".formatted(limit.word(), times, window);
    }

    /** Lets an allowed one pass and refuses a limited one with a problem that says how long to wait. */
    public static void enforce(Decision decision) {
        if (decision instanceof Limited limited) {
            throw new Refused(problem(limited));
        }
    }

    static Problem problem(Limited limited) {
        return Problem.of(CommonProblem.TOO_MANY_REQUESTS)
                .saying("You can go on in " + limited.retryAfterSeconds() + " s.")
                .with("limit", limited.limit().word())
                .with("retryAfterSeconds", limited.retryAfterSeconds());
    }
}
