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
    private boolean denied;
    private final List<Element> elements = new ArrayList<>();
    private final boolean offered;
    private final boolean address;
    private final boolean supposed;
    private final boolean purpose;
    private boolean dated;

    Chunk(Joint joint, boolean denied, boolean offered, boolean address, boolean supposed, boolean purpose) {
        this.purpose = purpose;
        this.supposed = supposed;
        this.address = address;
        this.joint = joint;
        this.denied = denied;
        this.offered = offered;
    }

    /** Whether it is only imagined or wished away: "could be a studio", "skip the gym". */
    boolean supposed() {
        return supposed;
    }

    Joint joint() {
        return joint;
    }

    void deny() {
        denied = true;
    }

    /** Whether it says that there is none. */
    boolean denied() {
        return denied;
    }

    /** Whether it stands where a feature is named: "with a ...", or in a list beside one. */
    boolean offered() {
        return offered;
    }

    /**
     * Whether nothing of it is known to be a thing of homes, and it stands where a joke may; or whether it is one word
     * that the reader is told to do something with: "bring the dog".
     */
    boolean idle(List<Element> elements) {
        boolean told = address
                && elements.size() == 1
                && elements.getFirst().places().isEmpty()
                && elements.getFirst().end() - elements.getFirst().first() == 1;
        return told
                || isPurpose(elements)
                || (!offered && elements.stream().allMatch(element -> element.is(Element.Sort.ODD)));
    }

    /** "a shed for the mower": what something is for, where nothing of it is known. */
    private boolean isPurpose(List<Element> elements) {
        if (!purpose || elements.size() != 1) {
            return false;
        }
        var only = elements.getFirst();
        boolean word = only.is(Element.Sort.WORD) || only.is(Element.Sort.ODD);
        return word && only.places().isEmpty();
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
        return (element.is(Element.Sort.WORD) || element.is(Element.Sort.ODD))
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
