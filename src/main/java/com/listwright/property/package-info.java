/**
 * The facts of one home, each with its source, and every revision of them. Built on account. It promises that a fact is
 * stored in one form only, that nothing read from a pasted text counts before somebody confirmed it, and that history
 * is never rewritten.
 */
@NullMarked
package com.listwright.property;

import org.jspecify.annotations.NullMarked;
