package com.listwright.billing.stripe;

import org.jspecify.annotations.Nullable;

/** Who pays, and the account that we noted with them when we made them. */
public record BilledCustomer(
        String id, boolean deleted, @Nullable String account) {}
