/** The HTTP face of bulk jobs. */
@NullMarked
package com.listwright.partner.bulk.web;

import org.jspecify.annotations.NullMarked;
