/**
 * Tells an office's own programs what happened, by the Standard Webhooks specification. Built on account, job, mail and
 * the events of writing, metering and billing. It promises that an event is kept with the change that it tells and sent
 * at least once, that nothing of ours or of our neighbours in the network can be reached by it, that one slow endpoint
 * holds up no other, and that a secret is readable for nobody who reads the table.
 */
@NullMarked
package com.listwright.partner.webhook;

import org.jspecify.annotations.NullMarked;
