/** The HTTP face of accounts and sign-in. */
@NullMarked
package com.listwright.account.web;

import org.jspecify.annotations.NullMarked;
