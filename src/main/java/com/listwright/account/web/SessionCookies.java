package com.listwright.account.web;

import com.listwright.account.signin.Pass;
import com.listwright.platform.LinkToken;
import com.listwright.platform.PublicAddress;
import com.listwright.platform.web.SessionCookieNames;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The two cookies of a session. Scripts cannot read them; behind HTTPS their names start with {@code __Host-}, by which
 * a browser makes sure that no other host set them.
 */
@Singleton
final class SessionCookies {
    private final String access;
    private final String refresh;
    private final boolean secure;

    SessionCookies(PublicAddress home) {
        secure = home.isSecure();
        var prefix = secure ? SessionCookieNames.SECURE_PREFIX : "";
        access = prefix + SessionCookieNames.ACCESS;
        refresh = prefix + SessionCookieNames.REFRESH;
    }

    Optional<String> access(HttpRequest<?> request) {
        return request.getCookies().findCookie(access).map(Cookie::getValue);
    }

    Optional<LinkToken> refresh(HttpRequest<?> request) {
        return request.getCookies().findCookie(refresh).map(cookie -> new LinkToken(cookie.getValue()));
    }

    <T> MutableHttpResponse<T> give(MutableHttpResponse<T> response, Pass pass) {
        return response.cookie(cookie(access, pass.access(), pass.accessFor()))
                .cookie(cookie(refresh, pass.refresh().text(), pass.refreshFor()));
    }

    <T> MutableHttpResponse<T> take(MutableHttpResponse<T> response) {
        return response.cookie(cookie(access, "", Duration.ZERO)).cookie(cookie(refresh, "", Duration.ZERO));
    }

    private Cookie cookie(String name, String value, Duration life) {
        return Cookie.of(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .maxAge(life);
    }
}
