package com.listwright.gate.web;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** On the wire a number that is not there is null. */
final class Numbers {
    private Numbers() {}

    static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
