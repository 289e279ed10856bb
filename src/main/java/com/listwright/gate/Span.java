package com.listwright.gate;

/** A stretch of a passage in UTF-16 units, its end exclusive. */
public record Span(Part part, int start, int end, String quote) {
    public Span {
        if (start < 0 || end <= start || quote.length() != end - start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end + " for " + quote.length());
        }
    }

    public boolean overlaps(Span other) {
        return part == other.part && start < other.end && other.start < end;
    }

    public boolean covers(Span other) {
        return part == other.part && start <= other.start && other.end <= end;
    }
}
