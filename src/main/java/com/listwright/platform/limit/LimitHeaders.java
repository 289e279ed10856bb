package com.listwright.platform.limit;

import com.listwright.platform.limit.Decision.Allowed;
import com.listwright.platform.limit.Decision.Limited;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A decision in the words of the IETF's RateLimit header fields, or as a refusal. */
public final class LimitHeaders {
    private LimitHeaders() {}

    static void write(List<Decision> decisions, MutableHttpResponse<?> response) {
        response.getHeaders().set("RateLimit-Policy", joined(decisions, LimitHeaders::policy));
        response.getHeaders().set("RateLimit", joined(decisions, LimitHeaders::left));
    }

    private static String joined(List<Decision> decisions, Function<Decision, String> member) {
        return decisions.stream().map(member).collect(Collectors.joining(", "));
    }

    private static String policy(Decision decision) {
        return switch (decision) {
            case Allowed(var limit, var times, var window, var left, var reset) -> policy(limit, times, window);
            case Limited(var limit, var times, var window, var retryAfter) -> policy(limit, times, window);
        };
    }

    private static String policy(Limit limit, int times, long window) {
        return "\"%s\";q=%d;w=%d".formatted(limit.policy(), times, window);
    }

    private static String left(Decision decision) {
        return switch (decision) {
            case Allowed(var limit, var times, var window, var left, var reset) ->
                "\"%s\";r=%d;t=%d".formatted(limit.policy(), left, reset);
            case Limited(var limit, var times, var window, var retryAfter) ->
                "\"%s\";r=0;t=%d".formatted(limit.policy(), retryAfter);
        };
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
                .with("limit", limited.limit().policy())
                .with("retryAfterSeconds", limited.retryAfterSeconds());
    }
}
