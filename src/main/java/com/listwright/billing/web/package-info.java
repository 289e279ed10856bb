/** The HTTP face of plans. */
@NullMarked
package com.listwright.billing.web;

import org.jspecify.annotations.NullMarked;
