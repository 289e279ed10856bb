package com.listwright.gate.fairhousing;

/** A frame met in a reading, in words from start to end, exclusive. */
record Sighting(Rule rule, String protectedClass, int start, int end, boolean blocks) {
    boolean touches(Sighting other) {
        return start < other.end && other.start < end;
    }

    /** What weighs more is told; of equals the longer. */
    boolean outweighs(Sighting other) {
        return blocks != other.blocks ? blocks : end - start > other.end - other.start;
    }
}
