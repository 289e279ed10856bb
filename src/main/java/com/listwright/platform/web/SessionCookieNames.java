package com.listwright.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.Optional;

/**
 * What the two cookies of a session are called; behind HTTPS with a prefix by which browsers refuse other hosts'
 * cookies.
 */
public final class SessionCookieNames {
    public static final String SECURE_PREFIX = "__Host-";
    public static final String ACCESS = "lw_access";
    public static final String REFRESH = "lw_refresh";

    private SessionCookieNames() {}

    /** The refresh token that a request brings, whether or not it is worth anything. */
    public static Optional<String> refreshToken(HttpRequest<?> request) {
        return request.getCookies().getAll().stream()
                .filter(cookie -> cookie.getName().endsWith(REFRESH))
                .map(Cookie::getValue)
                .findFirst();
    }
}
