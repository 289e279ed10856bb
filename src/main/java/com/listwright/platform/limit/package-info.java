/**
 * How often who may do what. The counters live in PostgreSQL and run on its clock, so they hold across nodes;
 * {@link com.listwright.platform.limit.Limit} is the one page with all of them.
 */
@NullMarked
package com.listwright.platform.limit;

import org.jspecify.annotations.NullMarked;
