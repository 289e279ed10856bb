/**
 * Plans and subscriptions: what an account has taken, until when, and what it pays. Built on account and job. It
 * promises that a plan's terms are data, that a month is counted from the day the subscription began, and that news of
 * a subscription is told to whoever stands above ({@link com.listwright.billing.SubscriptionChanged}).
 */
@NullMarked
package com.listwright.billing;

import org.jspecify.annotations.NullMarked;
