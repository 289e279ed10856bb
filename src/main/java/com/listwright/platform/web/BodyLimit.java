package com.listwright.platform.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;

/** Refuses a long body by its announced length, except where long ones belong; the server's own limit is theirs. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
final class BodyLimit {
    static final int USUAL = 1 << 20;

    @RequestFilter
    void check(HttpRequest<?> request) {
        var large = RouteAttributes.getRouteInfo(request)
                .map(route -> route.getAnnotationMetadata().hasAnnotation(LargeBody.class))
                .orElse(false);
        if (!large && request.getContentLength() > USUAL) {
            throw new Refused(Problem.of(CommonProblem.BODY_TOO_LARGE));
        }
    }
}
