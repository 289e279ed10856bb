package com.listwright.property.sheet;

import java.util.List;

/**
 * A saying recognised: from which token to which, and what it states; nothing, where it only keeps others from
 * misreading it.
 */
record Heard(int from, int to, List<Said> said) {
    int length() {
        return to - from;
    }
}
