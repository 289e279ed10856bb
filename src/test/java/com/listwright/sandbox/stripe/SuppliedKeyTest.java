package com.listwright.sandbox.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who has no key of Stripe's gets one that fits the pretended Stripe; who has one keeps it. */
class SuppliedKeyTest {
    @Test
    void withoutAKeyTheProgramIsToldWhereItsStripeIs() {
        try (var program = program(Map.of("listwright.stripe.api-key", ""))) {
            var stripe = program.getBean(PretendStripe.class);
            assertThat(program.getProperty("listwright.stripe.api-key", String.class))
                    .contains(PretendStripe.KEY);
            assertThat(program.getProperty("listwright.stripe.api-base", String.class))
                    .contains(stripe.home());
            assertThat(program.getProperty("listwright.stripe.webhook-secrets", String.class))
                    .contains(stripe.webhookSecret());
        }
    }

    @Test
    void aKeyOfOnesOwnMeansTheRealStripe() {
        try (var program =
                program(Map.of("stripe.api-key", "sk_test_own", "listwright.stripe.api-key", "sk_test_own"))) {
            assertThat(program.findBean(PretendStripe.class)).isEmpty();
            assertThat(program.getProperty("listwright.stripe.api-key", String.class))
                    .contains("sk_test_own");
        }
    }

    private static ApplicationContext program(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("datasources.default.enabled", "false");
        return ApplicationContext.run(all);
    }
}
