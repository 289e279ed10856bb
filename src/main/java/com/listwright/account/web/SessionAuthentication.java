package com.listwright.account.web;

import com.listwright.account.Caller;
import com.listwright.account.signin.Sessions;
import com.listwright.platform.web.BearerToken;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/**
 * Recognises the member behind a session cookie. The session is looked up with every request, so ending it takes effect
 * at once.
 */
@Singleton
final class SessionAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final ExecutorService blocking;

    SessionAuthentication(
            Sessions sessions, SessionCookies cookies, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var token = cookies.access(request);
        if (token.isEmpty() || BearerToken.of(request).isPresent()) {
            return Publishers.empty();
        }
        return Publishers.fromCompletableFuture(() -> CompletableFuture.supplyAsync(
                () -> sessions.recognise(token.get())
                        .map(SessionAuthentication::authentication)
                        .orElse(null),
                blocking));
    }

    private static Authentication authentication(Caller caller) {
        return Authentication.build(
                caller.member().toString(), List.of(caller.role().toString()), Map.of(Caller.ATTRIBUTE, caller));
    }
}
