package com.listwright.platform.limit;

import com.listwright.platform.Pool.DatabaseFailed;
import com.listwright.platform.limit.ApiLimit.Decisions;
import com.listwright.platform.limit.ApiLimit.Share;
import com.listwright.platform.limit.ApiLimit.Shares;
import com.listwright.platform.web.ClientAddress;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in every answer of the API what is left. Whoever was turned away at the door, before {@link ApiLimit} knew whom
 * to count, is counted here by address: guessing at tokens is limited like anything else.
 */
@ServerFilter({"/api/**", "/auth/**", "/mcp"})
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
final class ApiLimitNotice {
    private static final Logger LOG = LoggerFactory.getLogger(ApiLimitNotice.class);

    private final RateLimits limits;
    private final ClientAddress address;

    ApiLimitNotice(RateLimits limits, ClientAddress address) {
        this.limits = limits;
        this.address = address;
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var counted = request.getAttribute(ApiLimit.ATTRIBUTE, Decisions.class).map(Decisions::all);
        var decisions = counted.orElseGet(
                () -> isTurnedAway(response) && ApiLimit.isCounted(request) ? count(request) : List.of());
        if (decisions.isEmpty()) {
            return null;
        }
        var answer = counted.isEmpty() && decisions.getLast() instanceof Decision.Limited limited
                ? LimitHeaders.problem(limited).answer(request)
                : response;
        LimitHeaders.write(decisions, answer);
        return answer;
    }

    private static boolean isTurnedAway(HttpResponse<?> response) {
        return response.code() >= 400 && response.code() < 500;
    }

    private List<Decision> count(HttpRequest<?> request) {
        try {
            var shares = request.getAttribute(ApiLimit.SHARES, Shares.class)
                    .orElseGet(() -> new Shares(List.of(new Share(Limit.API, address.of(request)))));
            return ApiLimit.take(limits, shares);
        } catch (DatabaseFailed away) {
            LOG.warn("A request that was turned away could not be counted", away);
            return List.of();
        }
    }
}
