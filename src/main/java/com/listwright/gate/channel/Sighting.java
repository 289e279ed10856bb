package com.listwright.gate.channel;

/** Where a rule was seen broken. */
record Sighting(String rule, int start, int end) {
    boolean overlaps(Sighting other) {
        return start < other.end && other.start < end;
    }
}
