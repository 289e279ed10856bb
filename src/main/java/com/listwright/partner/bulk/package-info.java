/**
 * Many homes written in one order. Built on property, metering, writing and job. It promises that every home of a job
 * comes to an end once, whatever dies meanwhile; that offices take turns and nobody who waits at a screen is kept
 * waiting; and that what fits the allowance is told before anything is written.
 */
@NullMarked
package com.listwright.partner.bulk;

import org.jspecify.annotations.NullMarked;
