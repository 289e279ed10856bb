package com.listwright.platform.web;

import com.listwright.platform.PublicAddress;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site makes a browser send. Browsers say where a request comes from (Fetch Metadata, or
 * at least an Origin); programs that are no browser say nothing and carry no cookie that they did not ask for.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class CrossSiteGuard {
    private final PublicAddress home;

    CrossSiteGuard(PublicAddress home) {
        this.home = home;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (isChange(request) && !isFromHome(request)) {
            throw new Refused(Problem.of(CommonProblem.CROSS_SITE_REQUEST));
        }
    }

    @ResponseFilter
    void vary(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (isChange(request)) {
            response.getHeaders().add("Vary", "Sec-Fetch-Site, Origin");
        }
    }

    private static boolean isChange(HttpRequest<?> request) {
        return switch (request.getMethodName()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
    }

    private boolean isFromHome(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeaders().get("Origin");
        if (origin != null) {
            return isOurs(origin, request);
        }
        var referer = request.getHeaders().get("Referer");
        return referer == null || isOurs(referer, request);
    }

    private boolean isOurs(String address, HttpRequest<?> request) {
        var authority = authority(address);
        return authority != null
                && (authority.equalsIgnoreCase(home.authority())
                        || authority.equalsIgnoreCase(request.getHeaders().get("Host")));
    }

    private static @Nullable String authority(String address) {
        try {
            return URI.create(address).getRawAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
