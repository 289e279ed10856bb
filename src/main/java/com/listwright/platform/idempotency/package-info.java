/**
 * Safe retries: a POST with an {@code Idempotency-Key} is carried out once, and repeating it gives the first answer
 * again. The answers are kept for 24 hours, encrypted with a key that only the request itself yields, because some
 * carry tokens.
 */
@NullMarked
package com.listwright.platform.idempotency;

import org.jspecify.annotations.NullMarked;
