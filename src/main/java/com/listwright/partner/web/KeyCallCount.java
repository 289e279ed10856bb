package com.listwright.partner.web;

import com.listwright.account.Caller;
import com.listwright.account.KeyCard;
import com.listwright.partner.KeyCalls;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.security.authentication.Authentication;
import java.util.Map;

/** Counts what keys call, and how it ends. */
@ServerFilter("/api/**")
@Order(Ordered.HIGHEST_PRECEDENCE + 14)
final class KeyCallCount {
    private final KeyCalls calls;

    KeyCallCount(KeyCalls calls) {
        this.calls = calls;
    }

    @ResponseFilter
    void count(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getUserPrincipal(Authentication.class)
                .map(Authentication::getAttributes)
                .ifPresent(who -> {
                    if (who.get(Caller.ATTRIBUTE) instanceof Caller caller
                            && who.get(KeyCard.ATTRIBUTE) instanceof KeyCard card) {
                        calls.count(caller.account(), card.id(), code(response));
                    }
                });
    }

    private static String code(HttpResponse<?> response) {
        if (response.code() < 400) {
            return KeyCalls.OK;
        }
        return response.body() instanceof Map<?, ?> problem && problem.get("code") instanceof String code
                ? code
                : String.valueOf(response.code());
    }
}
