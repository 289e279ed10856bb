/** The HTTP face of RESO records and of their feed. */
@NullMarked
package com.listwright.partner.reso.web;

import org.jspecify.annotations.NullMarked;
