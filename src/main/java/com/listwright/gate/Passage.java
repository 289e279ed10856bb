package com.listwright.gate;

/** One part of a text, with its words cut once for all gates. */
public final class Passage {
    private final Part part;
    private final String text;
    private final Words words;

    public Passage(Part part, String text) {
        this.part = part;
        this.text = text;
        this.words = Words.of(text);
    }

    public Part part() {
        return part;
    }

    public String text() {
        return text;
    }

    public Words words() {
        return words;
    }

    public Span span(int start, int end) {
        return new Span(part, start, end, text.substring(start, end));
    }

    /** From the first of these words to the last. */
    public Span words(int first, int last) {
        return span(words.start(first), words.end(last));
    }
}
