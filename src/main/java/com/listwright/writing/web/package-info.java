/** Kits, pieces and voices over HTTP. Built on the doors of writing; nobody uses it. */
@NullMarked
package com.listwright.writing.web;

import org.jspecify.annotations.NullMarked;
