/**
 * The built-in writer: a grammar over the fact sheet, for when there is no language model. Its phrases are files under
 * {@code writing/builtin}, so that an editor extends it without Java. It may use the facts of homes and the shapes of
 * writing, and knows nothing of gates. It promises that the same brief gives the same words, that every phrase names
 * the facts it stands on, that sparse facts give a shorter text, and that what it does not know how to say is left out.
 */
@NullMarked
package com.listwright.writing.builtin;

import org.jspecify.annotations.NullMarked;
