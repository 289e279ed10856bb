package com.listwright.platform.limit;

import com.listwright.platform.limit.Decision.Limited;
import com.listwright.platform.web.ClientAddress;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;

/** Counts every request of the API against its caller. */
@ServerFilter({"/api/**", "/auth/**", "/mcp"})
public final class ApiLimit implements Ordered {
    static final String ATTRIBUTE = "listwright.rate-limit";
    static final String SHARES = "listwright.shares";
    private static final String UNCOUNTED = "listwright.uncounted";

    private final RateLimits limits;
    private final ClientAddress address;

    ApiLimit(RateLimits limits, ClientAddress address) {
        this.limits = limits;
        this.address = address;
    }

    /** One limit, and whose share of it. */
    public record Share(Limit limit, String key) {}

    record Shares(List<Share> all) {}

    record Decisions(List<Decision> all) {}

    /** Counts this request against these, instead of against its caller. */
    public static void countAgainst(HttpRequest<?> request, Share... shares) {
        request.setAttribute(SHARES, new Shares(List.of(shares)));
    }

    /** For what is turned away without asking the database anything. */
    public static void leaveUncounted(HttpRequest<?> request) {
        request.setAttribute(UNCOUNTED, true);
    }

    static boolean isCounted(HttpRequest<?> request) {
        return request.getAttribute(UNCOUNTED).isEmpty();
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void count(HttpRequest<?> request) {
        var decisions = take(
                limits,
                request.getAttribute(SHARES, Shares.class)
                        .orElseGet(() -> new Shares(List.of(new Share(
                                Limit.API,
                                request.getUserPrincipal()
                                        .map(Principal::getName)
                                        .orElseGet(() -> address.of(request)))))));
        request.setAttribute(ATTRIBUTE, new Decisions(decisions));
        LimitHeaders.enforce(decisions.getLast());
    }

    /** Up to the first that is used up. */
    static List<Decision> take(RateLimits limits, Shares shares) {
        var decisions = new ArrayList<Decision>();
        for (var share : shares.all()) {
            var decision = limits.take(share.limit(), share.key());
            decisions.add(decision);
            if (decision instanceof Limited) {
                break;
            }
        }
        return decisions;
    }
}
