package com.listwright.sandbox.stripe;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/** Tells the program where its Stripe is and which key fits, before anybody reads the settings. */
@Context
@Requires(bean = PretendStripe.class)
final class SuppliedKey {
    SuppliedKey(PretendStripe stripe, Environment settings) {
        settings.addPropertySource(PropertySource.of(
                "the pretended Stripe",
                Map.of(
                        "listwright.stripe.api-key", PretendStripe.KEY,
                        "listwright.stripe.api-base", stripe.home(),
                        "listwright.stripe.webhook-secrets", stripe.webhookSecret())));
    }
}
