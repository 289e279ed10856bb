package com.listwright.account.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A name: one line of at most 100 characters, not blank. It may end up in the header of a mail. */
@Size(max = 100, message = "must have at most 100 characters")
@Pattern(regexp = "\\P{Cntrl}*", message = "must be one line without control characters")
@Pattern(regexp = "(?s).*\\S.*", message = "cannot be blank")
@Retention(RetentionPolicy.RUNTIME)
@interface Line {}
