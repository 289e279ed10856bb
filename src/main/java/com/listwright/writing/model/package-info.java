/**
 * A language model as a writer: prompts rendered from a brief by pure code, the answer read and cleaned, sentences
 * mended that the gates hold back. Built on writing and llm. It promises that the model is told nothing but confirmed,
 * public facts, that notes reach it as data, and that every way in which a model fails has a name.
 */
@NullMarked
package com.listwright.writing.model;

import org.jspecify.annotations.NullMarked;
