/**
 * The one door to Stripe: requests in our words go out, records of ours come back, and what goes wrong is a
 * {@link com.listwright.billing.stripe.StripeTrouble}. May use platform. It promises that every change names a key
 * under which Stripe does it once, that nothing is asked again that Stripe would do twice, and that what it does not
 * know is {@code UNKNOWN} instead of a failure.
 */
@NullMarked
package com.listwright.billing.stripe;

import org.jspecify.annotations.NullMarked;
