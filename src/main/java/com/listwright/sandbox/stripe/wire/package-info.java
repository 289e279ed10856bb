/**
 * How Stripe speaks: forms in, JSON out, expansion, pages, idempotency keys, refusals. Knows no subscription.
 *
 * <p>Uses the JDK's own HTTP server, the project's JSON mapper and nothing else.
 */
@NullMarked
package com.listwright.sandbox.stripe.wire;

import org.jspecify.annotations.NullMarked;
