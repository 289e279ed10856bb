/**
 * Where a text is to appear: channels, boards and states with their rules as dated data, what a text counts there, and
 * the gates that hold it against them. Built on the gates' core. It promises that a rule without a source is not read,
 * and that a text for no channel in particular is judged by none.
 */
@NullMarked
package com.listwright.gate.channel;

import org.jspecify.annotations.NullMarked;
