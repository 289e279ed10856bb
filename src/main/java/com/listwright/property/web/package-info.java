/** The HTTP face of homes. */
@NullMarked
package com.listwright.property.web;

import org.jspecify.annotations.NullMarked;
