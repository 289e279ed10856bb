package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Element.Sort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a phrase is supported: whether it falls into stretches that each have one place in the facts. What narrows a
 * thing ("marble counters", "tile roof") must be in the same place as the thing; only what is said of the home as a
 * whole ("wooded", "Victorian") may come from elsewhere.
 */
final class Cover {
    private static final int LONGEST = 12;
    /** "a fenced paddock": the fence and what it goes around are two values. */
    private static final Need FENCED = new Need.Anything("Fencing");

    private final Known known;
    private final boolean dated;

    Cover(Known known, boolean dated) {
        this.known = known;
        this.dated = dated;
    }

    /** The elements that say something: rooms only where something is said of their age or state. */
    static List<Element> telling(List<Element> elements) {
        boolean conditions = false;
        boolean more = false;
        for (var element : elements) {
            conditions |= element.is(Sort.CONDITION);
            more |= element.is(Sort.WORD)
                    || element.is(Sort.ODD)
                    || element.is(Sort.PHRASE)
                    || element.is(Sort.CONDITION);
        }
        if (!more) {
            return List.of();
        }
        List<Element> telling = new ArrayList<>();
        for (var element : elements) {
            if (!element.is(Sort.ROOM) || conditions) {
                telling.add(element);
            }
        }
        return telling.size() > LONGEST ? telling.subList(0, LONGEST) : telling;
    }

    boolean covers(List<Element> elements) {
        return reach(elements) == elements.size();
    }

    /** How many of the first elements are supported when the rest is left aside. */
    int reach(List<Element> elements) {
        int size = elements.size();
        var reached = new boolean[size + 1];
        reached[0] = true;
        int furthest = 0;
        for (int from = 0; from < size; from++) {
            if (!reached[from]) {
                continue;
            }
            var common = new BitSet();
            for (int to = from + 1; to <= size; to++) {
                var places = places(elements.get(to - 1));
                if (to == from + 1) {
                    common.or(places);
                } else {
                    common.and(places);
                }
                if (common.isEmpty()) {
                    break;
                }
                if (mayEnd(elements, from, to, common)) {
                    reached[to] = true;
                    furthest = Math.max(furthest, to);
                }
            }
        }
        return furthest;
    }

    private boolean mayEnd(List<Element> elements, int from, int to, BitSet common) {
        if (to == elements.size()) {
            return true;
        }
        var next = elements.get(to);
        var last = elements.get(to - 1);
        boolean onlyState = to == from + 1 && last.is(Sort.CONDITION);
        if (onlyState) {
            return next.ofHome() && common.get(Lexicon.HOME);
        }
        if (common.get(Lexicon.HOME) || next.ofHome()) {
            return true;
        }
        if (last.needs().contains(FENCED) && !next.places().isEmpty()) {
            return true;
        }
        return last.is(Sort.PART) || (last.is(Sort.PHRASE) && last.end() - last.first() > 1);
    }

    private BitSet places(Element element) {
        return element.is(Sort.CONDITION) ? known.condition(element.stem(), dated) : element.places();
    }
}
