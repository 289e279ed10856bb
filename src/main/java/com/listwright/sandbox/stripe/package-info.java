/**
 * A pretended Stripe: it keeps customers, subscriptions, invoices and the rest as Stripe does, lets them age, and tells
 * of it by signed webhooks. It speaks on a port of its own, so that the program talks to it as to the real one.
 *
 * <p>Uses the JSON and the manners of {@code wire}. Promises the wire format of 2026-07-29.dahlia in flexible billing
 * mode for what Listwright asks, not for everything that Stripe can do (docs/decisions/0015).
 */
@NullMarked
package com.listwright.sandbox.stripe;

import org.jspecify.annotations.NullMarked;
