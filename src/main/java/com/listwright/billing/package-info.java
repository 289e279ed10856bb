/**
 * Plans and subscriptions: what an account has taken, until when, what it pays and what it owes. Built on account, job,
 * mail and the door to Stripe. It promises that a plan's terms are data, that a month is counted from the day the
 * subscription began, and that news of a subscription is told to whoever stands above
 * ({@link com.listwright.billing.SubscriptionChanged}).
 *
 * <p>An event of Stripe's is only a reason to ask. Who asks holds the account's lease: a row with an end, so that no
 * transaction is open meanwhile and a killed process holds nobody up, and with a number, so that who was overtaken
 * writes nothing. What was judged and the marks of the events are written in one transaction.
 */
@NullMarked
package com.listwright.billing;

import org.jspecify.annotations.NullMarked;
