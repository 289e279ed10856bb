package com.listwright.billing.stripe;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Stripe, and asks again where that is safe: reads always, changes because each has its key. The SDK's own retries
 * are off: they know nothing of a connection that was cut or of "too many requests".
 */
@Singleton
final class StripeLine {
    private static final Logger LOG = LoggerFactory.getLogger(StripeLine.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int CONFLICT = 409;
    private static final int SERVER_FAILED = 500;

    static {
        // Otherwise each request tells how long the former ones took.
        Stripe.enableTelemetry = false;
    }

    /** One request. */
    interface Question<T> {
        T ask(V1Services stripe) throws StripeException;
    }

    private final V1Services stripe;
    private final int tries;

    StripeLine(StripeSettings settings) {
        tries = settings.tries();
        stripe = StripeClient.builder()
                // Without a key nobody is there; the SDK wants one all the same.
                .setApiKey(settings.apiKey().isEmpty() ? "none" : settings.apiKey())
                .setApiBase(settings.apiBase())
                .setMeterEventsBase(settings.apiBase())
                .setConnectTimeout((int) settings.connect().toMillis())
                .setReadTimeout((int) settings.read().toMillis())
                .setMaxNetworkRetries(0)
                .build()
                .v1();
    }

    static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    <T> T ask(Question<T> question) {
        for (int attempt = 1; ; attempt++) {
            try {
                return question.ask(stripe);
            } catch (StripeException failure) {
                if (attempt >= tries || !mayPass(failure)) {
                    throw translated(failure);
                }
                pause(PAUSE.multipliedBy(1L << (attempt - 1)));
            }
        }
    }

    private static boolean mayPass(StripeException failure) {
        return switch (failure) {
            case ApiConnectionException _, RateLimitException _ -> true;
            default -> {
                var status = failure.getStatusCode();
                yield status != null && (status == CONFLICT || status >= SERVER_FAILED);
            }
        };
    }

    private static StripeTrouble translated(StripeException failure) {
        var words = "%s %s %s %s"
                .formatted(
                        failure.getClass().getSimpleName(),
                        failure.getStatusCode(),
                        failure.getCode(),
                        failure.getRequestId());
        if (mayPass(failure)) {
            LOG.warn("stripe_away {}", words);
            return new StripeTrouble.Away(words, failure);
        }
        return switch (failure) {
            case CardException _ -> new StripeTrouble.Declined(words, failure);
            case InvalidRequestException _
            when "resource_missing".equals(failure.getCode()) -> new StripeTrouble.Missing(words, failure);
            case InvalidRequestException _, IdempotencyException _ -> {
                LOG.warn("stripe_refused {}: {}", words, failure.getUserMessage());
                yield new StripeTrouble.Refused(words, failure);
            }
            default -> {
                // A wrong key, a missing right: nothing that a customer could mend, so it is as good as away.
                LOG.error("stripe_misconfigured {}", words);
                yield new StripeTrouble.Away(words, failure);
            }
        };
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program ends", stopped);
        }
    }
}
