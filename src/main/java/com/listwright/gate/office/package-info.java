/**
 * What an office has decided for itself: how many characters its boards take, where it knows better than what is
 * published. Knows accounts and nothing of texts; promises that whoever set a limit, when and why, stays beside it.
 */
@NullMarked
package com.listwright.gate.office;

import org.jspecify.annotations.NullMarked;
