/**
 * Who is at the door: passwords, sessions and the links in mails. A session lives in the database; the short token in
 * the browser only names it, so ending it works on every node with the next request. Promises that neither answers nor
 * their timing tell whether an address is known.
 */
@NullMarked
package com.listwright.account.signin;

import org.jspecify.annotations.NullMarked;
