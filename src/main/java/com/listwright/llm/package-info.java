/**
 * The one door to the language model: a {@link com.listwright.llm.ModelRequest} goes in, text comes out as it is
 * written, and an {@link com.listwright.llm.Answer} with its usage at the end. It may use platform. It promises that no
 * failure of the outside is an exception, that nothing is asked again once text was seen, and that a cancelled call
 * stops costing at once. What the text says is not its business.
 */
@NullMarked
package com.listwright.llm;

import org.jspecify.annotations.NullMarked;
