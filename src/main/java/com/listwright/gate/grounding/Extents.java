package com.listwright.gate.grounding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Too much of what is there: "hardwood throughout" beside carpet and tile, "fully fenced" where part of it is. */
final class Extents {
    private static final int EARSHOT = 12;
    private static final int NEAR = 5;
    private static final Set<String> EVERYWHERE = Set.of("throughout", "everywhere");
    private static final Set<String> FULLY =
            Set.of("fully", "completely", "entirely", "whole", "entire", "all", "totally", "wholly");
    private static final Set<String> BEHIND = Set.of("back", "backyard", "rear", "front", "yard", "dog");

    private final Terms terms;
    private final Known known;
    private final Lexicon lexicon;
    private final List<Entry> entries;

    Extents(Terms terms, Known known, Lexicon lexicon, List<Entry> entries) {
        this.terms = terms;
        this.known = known;
        this.lexicon = lexicon;
        this.entries = entries;
    }

    /** @param first and up to {@code end}: a sentence */
    void judge(int first, int end) {
        for (int i = first; i < end; i++) {
            if (EVERYWHERE.contains(terms.word(i))
                    && !known.places(terms.stem(i)).intersects(known.sentences())) {
                floors(Math.max(first, i - EARSHOT), i);
            } else if (terms.stem(i).equals("fenc")) {
                fence(first, i, end);
            }
        }
    }

    /** Some of the floors that the home has, said of all of it. */
    private void floors(int first, int throughout) {
        var floors = known.facts().list("Flooring");
        if (floors.size() < 2) {
            return;
        }
        int from = throughout;
        var named = new HashSet<String>();
        for (int i = throughout - 1; i >= first && !terms.is(i, ";"); i--) {
            for (var floor : floors) {
                if (lexicon.wordsOf(floor).contains(terms.stem(i))
                        && !terms.stem(i).equals("floor")) {
                    named.add(floor);
                    from = i;
                }
            }
        }
        if (!named.isEmpty() && named.size() < floors.size()) {
            entries.add(Entry.contradicted(
                    from, throughout + 1, Entry.Kind.FEATURE, List.of("Flooring"), String.join(", ", floors), null));
        }
    }

    private void fence(int first, int fenced, int end) {
        var fences = known.facts().list("Fencing");
        boolean part = fences.stream().anyMatch(Set.of("Partial", "Back Yard", "Front Yard", "Partial Cross")::contains)
                && fences.stream().noneMatch(Set.of("Full", "Perimeter")::contains);
        if (!part || BEHIND.contains(terms.word(fenced + 1))) {
            return;
        }
        int from = fenced;
        for (int i = fenced - 1; i >= first && i > fenced - NEAR && terms.isWord(i); i--) {
            from = FULLY.contains(terms.word(i)) ? i : from;
        }
        int all = fenced + 1;
        boolean around = all + 1 < end && (terms.is(all, "all") || (terms.is(all, "on") && terms.is(all + 1, "all")));
        if ((from < fenced || around) && !yard(from, fenced)) {
            entries.add(Entry.contradicted(
                    from, fenced + 1, Entry.Kind.FEATURE, List.of("Fencing"), String.join(", ", fences), null));
        }
    }

    /** "the whole backyard is fenced" */
    private boolean yard(int from, int fenced) {
        for (int i = from; i < fenced; i++) {
            if (BEHIND.contains(terms.word(i))) {
                return true;
            }
        }
        return false;
    }
}
