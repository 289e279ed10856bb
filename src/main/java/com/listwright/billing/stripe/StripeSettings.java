package com.listwright.billing.stripe;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** {@code STRIPE_API_KEY}, {@code STRIPE_API_BASE}, {@code STRIPE_WEBHOOK_SECRET} and how patient we are. */
@ConfigurationProperties("listwright.stripe")
public record StripeSettings(
        String apiKey,
        String apiBase,
        String webhookSecrets,
        Duration connect,
        Duration read,
        int tries,
        int trialDays,
        boolean automaticTax) {
    private static final String STRIPE = "https://api.stripe.com";

    public StripeSettings {
        apiKey = apiKey.strip();
        apiBase = apiBase.isBlank() ? STRIPE : apiBase.strip().replaceFirst("/$", "");
    }

    /** Several while one is replaced. */
    public List<String> secrets() {
        return Arrays.stream(webhookSecrets.split(",", -1))
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .toList();
    }

    public boolean isLive() {
        return apiKey.startsWith("sk_live_") || apiKey.startsWith("rk_live_");
    }

    @Override
    public String toString() {
        return "StripeSettings[" + apiBase + "]";
    }
}
