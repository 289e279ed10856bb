package com.listwright.platform.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Refuses what could be read in more than one way: a body that does not say what it is, an address that holds a NUL.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
final class Legible {
    @RequestFilter
    void check(HttpRequest<?> request) {
        if (hasBody(request) && request.getContentType().isEmpty()) {
            throw new Refused(Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE));
        }
        var query = request.getUri().getRawQuery();
        if (query != null && query.contains("%00")) {
            throw new Refused(Problem.of(CommonProblem.INVALID_PARAMETER)
                    .saying("The address holds a character that no value can hold."));
        }
    }

    private static boolean hasBody(HttpRequest<?> request) {
        return request.getContentLength() > 0 || request.getHeaders().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
