package com.listwright.billing.stripe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Money that went back. */
public record BilledRefund(
        String id, @Nullable String charge, String status, long amount, String currency, Instant created) {}
