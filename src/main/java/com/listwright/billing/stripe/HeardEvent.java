package com.listwright.billing.stripe;

/** An event as Stripe keeps it, with the body that a webhook would have. */
public record HeardEvent(String id, String body) {}
