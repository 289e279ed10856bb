package com.listwright.account.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * A name: one line of at most 100 characters, not blank, that cannot turn the words around it. It may end up in the
 * header of a mail.
 */
@Size(max = 100, message = "must have at most 100 characters")
@Pattern(
        regexp = "[^\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]*",
        message = "must be one line without control characters")
@Pattern(regexp = "(?s).*[^\\p{Z}\\p{C}].*", message = "cannot be blank")
@Retention(RetentionPolicy.RUNTIME)
@interface Line {}
