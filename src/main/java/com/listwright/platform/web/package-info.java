/**
 * The manners of every HTTP answer, kept in one place so that no controller repeats them: problem bodies, strict JSON,
 * request ids, security headers, the cross-site guard, idempotent retries, pages of a list, the web app's files and the
 * API's own description. It knows no business word; features hand it their problem types and their routes.
 */
@NullMarked
package com.listwright.platform.web;

import org.jspecify.annotations.NullMarked;
