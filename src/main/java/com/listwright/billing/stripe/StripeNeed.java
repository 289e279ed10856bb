package com.listwright.billing.stripe;

import com.listwright.platform.ProductionNeed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Production takes real money, and believes no webhook that is not signed. */
@Factory
final class StripeNeed {
    @Singleton
    @Named("stripe-key")
    ProductionNeed key(StripeSettings settings) {
        return () -> settings.apiKey().isEmpty()
                ? Optional.of("STRIPE_API_KEY is not set: give it the secret key of the Stripe account that is paid"
                        + " into, like sk_live_....")
                : Optional.empty();
    }

    @Singleton
    @Named("stripe-webhook-secret")
    ProductionNeed secret(StripeSettings settings) {
        return () -> settings.secrets().isEmpty()
                ? Optional.of("STRIPE_WEBHOOK_SECRET is not set: give it the signing secret of the webhook endpoint,"
                        + " like whsec_....")
                : Optional.empty();
    }
}
