package com.listwright.property.sheet;

/** Where words stand in the pasted text, in UTF-16 units; the end is exclusive. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
