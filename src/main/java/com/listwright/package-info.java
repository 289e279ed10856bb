/** The program itself: where it starts. */
@NullMarked
package com.listwright;

import org.jspecify.annotations.NullMarked;
