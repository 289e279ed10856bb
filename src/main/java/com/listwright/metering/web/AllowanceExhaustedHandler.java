package com.listwright.metering.web;

import com.listwright.metering.AllowanceExhausted;
import com.listwright.platform.web.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Says how many there were, where they are, when new ones come, and where to get more. */
@Singleton
final class AllowanceExhaustedHandler implements ExceptionHandler<AllowanceExhausted, HttpResponse<?>> {
    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, AllowanceExhausted exhausted) {
        var numbers = exhausted.numbers();
        return Problem.of(MeteringProblem.ALLOWANCE_EXHAUSTED)
                .with("allowance", numbers.allowance())
                .with("used", numbers.used())
                .with("held", numbers.held())
                .with("resets", numbers.resets().toString())
                .with("upgrade", "/settings/billing")
                .answer(request);
    }
}
