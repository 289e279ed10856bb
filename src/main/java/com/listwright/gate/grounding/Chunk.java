package com.listwright.gate.grounding;

import java.util.ArrayList;
import java.util.List;

/** Words that stand together between two joints of a sentence. */
final class Chunk {
    /** What stands before a chunk. */
    enum Joint {
        START,
        AND,
        IS,
        OF,
        NO,
        OTHER
    }

    private final Joint joint;
    private final boolean denied;
    private final List<Element> elements = new ArrayList<>();
    private boolean dated;

    Chunk(Joint joint, boolean denied) {
        this.joint = joint;
        this.denied = denied;
    }

    Joint joint() {
        return joint;
    }

    /** Whether it says that there is none. */
    boolean denied() {
        return denied;
    }

    List<Element> elements() {
        return elements;
    }

    void add(Element element) {
        elements.add(element);
    }

    /**
     * What nobody knows and what ends like a doing ("simplified", "investing") is no thing when no thing follows it.
     */
    void dropDoings(Terms terms) {
        while (!elements.isEmpty() && isDoing(terms, elements.getLast())) {
            elements.removeLast();
        }
    }

    private static boolean isDoing(Terms terms, Element element) {
        var word = terms.word(element.first());
        return element.is(Element.Sort.WORD)
                && element.places().isEmpty()
                && word.length() > 5
                && (word.endsWith("ed") || word.endsWith("ing"));
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    Element last() {
        return elements.getLast();
    }

    void date() {
        dated = true;
    }

    /** Whether a year stands in it or right after it. */
    boolean dated() {
        return dated;
    }
}
