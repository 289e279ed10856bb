/**
 * People and their offices: who they are, what their role lets them do, who is invited, what leaves with them. Built on
 * platform, job and mail; everything else stands on it. It promises that no row of another office is ever reached, and
 * that an office always keeps an owner.
 */
@NullMarked
package com.listwright.account;

import org.jspecify.annotations.NullMarked;
