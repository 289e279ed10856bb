/**
 * The fair-housing gate: frames around persons, what the law and the trade allow, and a small learned model for
 * paraphrase. Built on the core of the gates; the rules are data under {@code gates/fair-housing}. It promises that
 * only a rule blocks, that every finding says why and on whose authority, and that time grows with the text alone.
 */
@NullMarked
package com.listwright.gate.fairhousing;

import org.jspecify.annotations.NullMarked;
