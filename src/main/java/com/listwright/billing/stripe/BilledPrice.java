package com.listwright.billing.stripe;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is charged for. */
public record BilledPrice(
        String id, @Nullable String tag, String product, long unitAmount, boolean metered, Optional<String> meter) {}
