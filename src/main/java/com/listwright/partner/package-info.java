/**
 * What only the public API needs: keys. Built on account, job and mail. It promises that a key is shown once and kept
 * nowhere, that a revoked one works nowhere from that moment on, and that a key reaches one office and what it was made
 * for.
 */
@NullMarked
package com.listwright.partner;

import org.jspecify.annotations.NullMarked;
