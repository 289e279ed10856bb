/**
 * The one door to the mail server: a {@link com.listwright.mail.Mail} goes in and is handed over, or the call fails.
 */
@NullMarked
package com.listwright.mail;

import org.jspecify.annotations.NullMarked;
