package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A number that was said beside what is known. */
final class Comparison {
    private static final Set<String> BETWEEN = Set.of(
            "full",
            "finished",
            "total",
            "private",
            "large",
            "attached",
            "detached",
            "covered",
            "assigned",
            "reserved",
            "deeded",
            "additional",
            "guest",
            "good",
            "sized",
            "generous",
            "sunny",
            "bright",
            "spacious",
            "comfortable",
            "big",
            "roomy",
            "separate",
            "upstairs",
            "upper",
            "lower",
            "gas",
            "wood",
            "burning",
            "stone",
            "brick",
            "heated",
            "oversized",
            "tandem",
            "side",
            "front",
            "rear",
            "load",
            "entry",
            "secured",
            "garage",
            "carport",
            "parking",
            "underground",
            "open",
            "off",
            "street",
            "legal",
            "rental",
            "residential",
            "living",
            "interior",
            "usable",
            "square",
            "ample",
            "beautiful",
            "nice",
            "lovely",
            "well",
            "proportioned",
            "quiet",
            "airy",
            "cozy",
            "main",
            "level",
            "above",
            "grade",
            "estimated",
            "approximate",
            "approximately",
            "cheerful",
            "car",
            "inviting",
            "elegant",
            "handsome");

    private final Terms terms;
    private final Known known;

    Comparison(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /** A word that may stand between a number and its unit: "three bright bedrooms". */
    static boolean isAdjective(String key) {
        return BETWEEN.contains(key);
    }

    /** A number that only a sentence of the agent can carry, with the words around it. */
    Entry sentence(int first, int end, Quantity said) {
        return said(first, end, said)
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    /** Whether one sentence of the agent has this number and its unit. */
    boolean said(int first, int end, Quantity said) {
        var found = (BitSet) known.places(Figures.plain(said.value())).clone();
        found.and(known.sentences());
        for (int i = said.end(); i < end && !found.isEmpty(); i++) {
            if (terms.isWord(i) && !isAdjective(terms.key(i))) {
                found.and(known.places(terms.stem(i)));
            }
        }
        return !found.isEmpty();
    }

    Entry of(int first, int end, Bound bound, Quantity said, String field, double truth, double slack) {
        if (Double.isNaN(truth)) {
            return sentence(first, end, said);
        }
        if (bound.fits(said, truth, slack)) {
            return Entry.supported(first, end, List.of(field));
        }
        if (said(first, end, said)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        return Entry.contradicted(
                first, end, Entry.Kind.NUMBER, List.of(field), Figures.plain(truth), Figures.instead(said, truth));
    }
}
