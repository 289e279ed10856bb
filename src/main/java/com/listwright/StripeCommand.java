package com.listwright;

import com.listwright.billing.Shop;
import com.listwright.billing.stripe.StripeSettings;
import com.listwright.platform.CannotStart;
import java.time.Duration;
import java.util.Map;

/** {@code java -jar listwright.jar stripe-setup}: makes in a Stripe account what this build sells. */
final class StripeCommand {
    static final String NAME = "stripe-setup";

    private StripeCommand() {}

    static void run(Map<String, String> environment) {
        var key = environment.getOrDefault("STRIPE_API_KEY", "");
        if (key.isBlank()) {
            throw new CannotStart("STRIPE_API_KEY is not set: give it the secret key of the Stripe account to set up.");
        }
        var settings = new StripeSettings(
                key,
                environment.getOrDefault("STRIPE_API_BASE", ""),
                "",
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                3,
                0,
                false);
        Shop.fitOut(settings, environment.getOrDefault("PUBLIC_URL", "http://localhost:8080"))
                .forEach(System.out::println);
    }
}
