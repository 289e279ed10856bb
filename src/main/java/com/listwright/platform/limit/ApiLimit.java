package com.listwright.platform.limit;

import com.listwright.platform.web.ClientAddress;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.security.Principal;

/** Counts every request of the API against its caller. */
@ServerFilter({"/api/**", "/auth/**"})
public final class ApiLimit implements Ordered {
    static final String ATTRIBUTE = "listwright.rate-limit";
    private static final String UNCOUNTED = "listwright.uncounted";

    private final RateLimits limits;
    private final ClientAddress address;

    ApiLimit(RateLimits limits, ClientAddress address) {
        this.limits = limits;
        this.address = address;
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
        var caller = request.getUserPrincipal().map(Principal::getName).orElseGet(() -> address.of(request));
        var decision = limits.take(Limit.API, caller);
        request.setAttribute(ATTRIBUTE, decision);
        LimitHeaders.enforce(decision);
    }
}
