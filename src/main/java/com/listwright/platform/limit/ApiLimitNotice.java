package com.listwright.platform.limit;

import com.listwright.platform.Pool.DatabaseFailed;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in every answer of the API what is left. Whoever was turned away at the door, before {@link ApiLimit} knew whom
 * to count, is counted here by address: guessing at tokens is limited like anything else.
 */
@ServerFilter({"/api/**", "/auth/**"})
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
        var counted = request.getAttribute(ApiLimit.ATTRIBUTE, Decision.class);
        var decision = counted.or(
                () -> isTurnedAway(response) && ApiLimit.isCounted(request) ? count(request) : Optional.empty());
        if (decision.isEmpty()) {
            return null;
        }
        var answer = counted.isEmpty() && decision.get() instanceof Decision.Limited limited
                ? LimitHeaders.problem(limited).answer(request)
                : response;
        LimitHeaders.write(decision.get(), answer);
        return answer;
    }

    private static boolean isTurnedAway(HttpResponse<?> response) {
        return response.code() >= 400 && response.code() < 500;
    }

    private Optional<Decision> count(HttpRequest<?> request) {
        try {
            return Optional.of(limits.take(Limit.API, address.of(request)));
        } catch (DatabaseFailed away) {
            LOG.warn("A request that was turned away could not be counted", away);
            return Optional.empty();
        }
    }
}
