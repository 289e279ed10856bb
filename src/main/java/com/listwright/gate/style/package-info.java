/**
 * How a text reads: worn phrases, repeated words, hard sentences, shouting, and whether the office has said the same of
 * another home. Built on the gates' core. It promises never to keep a text in: all it says is a note.
 */
@NullMarked
package com.listwright.gate.style;

import org.jspecify.annotations.NullMarked;
