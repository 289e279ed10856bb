/** The HTTP face of usage. */
@NullMarked
package com.listwright.metering.web;

import org.jspecify.annotations.NullMarked;
