/**
 * What gates say, in the shape in which it goes out over HTTP and lies in rows. Built on gate and gate.channel; whoever
 * shows or keeps a judgement uses these, so that a finding looks the same everywhere.
 */
@NullMarked
package com.listwright.gate.view;

import org.jspecify.annotations.NullMarked;
