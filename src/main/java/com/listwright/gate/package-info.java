/**
 * May these words go out? Gates judge a candidate: whether it is true to the facts, fair by law and acceptable where it
 * is to appear. Built on the facts of a home; it knows nothing of who wrote the text. It promises that a judgement
 * needs no network and no database, takes time in proportion to the text, and quotes exactly what it speaks of.
 */
@NullMarked
package com.listwright.gate;

import org.jspecify.annotations.NullMarked;
