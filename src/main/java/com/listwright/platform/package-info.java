/**
 * Dull helpers that know no business word: ids, clock, the database, tenancy.
 *
 * <p>Uses nothing of ours; everybody may use it. It promises that no query runs before the schema is current, and that
 * none reaches a row of another account unless the code says so out loud.
 */
@NullMarked
package com.listwright.platform;

import org.jspecify.annotations.NullMarked;
