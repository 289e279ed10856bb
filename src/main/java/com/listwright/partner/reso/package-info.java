/**
 * Homes as RESO has them: records with the remarks that may go out, and a feed of what changed. Built on property and
 * writing. It promises that no text leaves which a gate holds back or whose facts were corrected since, and that a
 * reader of the feed misses nothing.
 */
@NullMarked
package com.listwright.partner.reso;

import org.jspecify.annotations.NullMarked;
