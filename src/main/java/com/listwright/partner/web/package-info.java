/** The HTTP face of keys: how they are managed, recognised, and let in or not. */
@NullMarked
package com.listwright.partner.web;

import org.jspecify.annotations.NullMarked;
