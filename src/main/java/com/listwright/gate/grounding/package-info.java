/**
 * The claim ledger: what a text says of a home, phrase by phrase, and what the facts of that home say of it. Built on
 * the facts and on word lists under {@code gates/grounding}; what no list and no fact knows is taken for a claim. It
 * promises that unknown never supports, that only what is known to be otherwise contradicts, and linear time.
 */
@NullMarked
package com.listwright.gate.grounding;

import org.jspecify.annotations.NullMarked;
