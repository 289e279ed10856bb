package com.listwright.account.web;

import com.listwright.account.signin.Passwords.TooManyAtOnce;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** A flood of sign-ins is sent away for a moment. */
@Singleton
final class TooManyAtOnceHandler implements ExceptionHandler<TooManyAtOnce, HttpResponse<?>> {
    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, TooManyAtOnce flood) {
        return Problem.of(CommonProblem.UNAVAILABLE)
                .saying("Many people are signing in at this moment. Nothing was changed; try again in a few seconds.")
                .with("retryAfterSeconds", 2)
                .answer(request);
    }
}
