package com.listwright.metering.web;

import com.listwright.account.Caller;
import com.listwright.metering.TellsWhatIsLeft;
import com.listwright.metering.Usage;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.web.router.RouteAttributes;

/** Says how many pieces are left, in the answers of those who asked to say so; nobody else pays for the question. */
@ServerFilter("/api/v1/**")
@Order(Ordered.LOWEST_PRECEDENCE)
final class WhatIsLeft {
    static final String HEADER = "Listwright-Pieces-Remaining";

    private final Usage usage;

    WhatIsLeft(Usage usage) {
        this.usage = usage;
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var told = RouteAttributes.getRouteInfo(request)
                .map(route -> route.getAnnotationMetadata().hasAnnotation(TellsWhatIsLeft.class))
                .orElse(false);
        if (told && response.code() < 500) {
            request.getUserPrincipal(Authentication.class)
                    .map(who -> who.getAttributes().get(Caller.ATTRIBUTE))
                    .filter(Caller.class::isInstance)
                    .map(Caller.class::cast)
                    .ifPresent(caller -> response.header(HEADER, String.valueOf(usage.remaining(caller.account()))));
        }
    }
}
