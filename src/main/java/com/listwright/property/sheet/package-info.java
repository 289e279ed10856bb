/**
 * A pasted text, read: an MLS sheet, an old listing, a seller's mail become proposed facts, each with the words it came
 * from. The sayings that are understood are data. It promises that the same text always gives the same facts, and that
 * none is guessed.
 */
@NullMarked
package com.listwright.property.sheet;

import org.jspecify.annotations.NullMarked;
