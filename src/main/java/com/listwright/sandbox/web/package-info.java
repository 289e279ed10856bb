/** What a laptop shows of what it pretends. */
@NullMarked
package com.listwright.sandbox.web;

import org.jspecify.annotations.NullMarked;
