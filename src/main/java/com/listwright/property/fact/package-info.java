/**
 * What may be known about a home: the vocabulary, one reading of whatever came, and the questions that the facts raise.
 * Pure: no database, no HTTP. It promises that a value is read in one way only, that "unknown" and "none" stay apart,
 * and that what is refused says what was expected.
 */
@NullMarked
package com.listwright.property.fact;

import org.jspecify.annotations.NullMarked;
