package com.listwright.sandbox.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.WebTest;
import io.micronaut.context.env.Environment;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who has no key of Stripe's gets one that fits the pretended Stripe, and is told that it is one. */
class SuppliedKeyWebTest extends WebTest {
    @Inject
    private PretendStripe stripe;

    @Inject
    private Environment settings;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(super.getProperties());
        properties.put("listwright.stripe.api-key", "");
        properties.put("listwright.stripe.api-base", "");
        return properties;
    }

    @Test
    void theProgramKnowsWhereItsStripeIsAndWhatFits() {
        assertThat(settings.getProperty("listwright.stripe.api-key", String.class))
                .contains(PretendStripe.KEY);
        assertThat(settings.getProperty("listwright.stripe.api-base", String.class))
                .contains(stripe.home());
        assertThat(settings.getProperty("listwright.stripe.webhook-secrets", String.class))
                .contains(stripe.webhookSecret());
    }

    @Test
    void theBannerNamesPayments() {
        var about = visitor().get("/api/v1/about").is(200);
        assertThat(about.textAt("pretended.0.part") + about.textAt("pretended.1.part"))
                .contains("payments");
        assertThat(about.text()).contains(stripe.home());
    }
}
