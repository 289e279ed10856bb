/**
 * Usage (a ledger of delivered pieces), quota (usage against allowance) and reservations. Built on account, billing,
 * job and mail. It promises that an allowance is never exceeded by a race nor eaten by a crash, that a delivered piece
 * is counted once and another never, and that what the model cost is known to the micro-dollar. Ids of pieces live here
 * because the ledger is keyed by them; who writes pieces stands above.
 */
@NullMarked
package com.listwright.metering;

import org.jspecify.annotations.NullMarked;
