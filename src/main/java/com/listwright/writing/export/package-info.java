/**
 * A piece as a file that somebody can keep, print or send: text, HTML, Word, PDF. Built on writing. It promises that
 * nothing leaves which the gates hold back, that who advertises is put in by template, and names that a person finds
 * again.
 */
@NullMarked
package com.listwright.writing.export;

import org.jspecify.annotations.NullMarked;
