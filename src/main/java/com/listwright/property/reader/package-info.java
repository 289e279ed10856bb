/**
 * The second reader of a pasted text: a language model that may point out what the sheet reader missed. It may use the
 * model's door, the vocabulary and the sheet's proposals. It promises that a fact without its words in the text never
 * comes out, that what is private is not sent, and that a model that is away holds nobody up for long.
 */
@NullMarked
package com.listwright.property.reader;

import org.jspecify.annotations.NullMarked;
