package com.listwright.billing;

import java.time.Instant;

/**
 * What an account may have at one moment: the terms, the month it is in, what it pays for that, until when, and whether
 * pieces beyond the allowance are stopped because a payment is disputed.
 */
public record Entitlement(Terms terms, Period period, long paysMicroUsd, Instant until, boolean overageFrozen) {}
