package com.listwright.billing.web;

import com.listwright.billing.stripe.StripeTrouble;
import com.listwright.platform.web.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells people that it is not them, and what became of their money. */
@Singleton
final class StripeTroubleHandler implements ExceptionHandler<StripeTrouble, HttpResponse<?>> {
    private static final int SOON = 30;

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, StripeTrouble trouble) {
        return switch (trouble) {
            case StripeTrouble.Away _ ->
                Problem.of(BillingProblem.PAYMENTS_UNAVAILABLE)
                        .with("retryAfterSeconds", SOON)
                        .answer(request);
            case StripeTrouble.Declined _ ->
                Problem.of(BillingProblem.PAYMENT_NEEDED).answer(request);
            case StripeTrouble.Missing _, StripeTrouble.Refused _ ->
                Problem.of(BillingProblem.PAYMENTS_REFUSED).answer(request);
        };
    }
}
