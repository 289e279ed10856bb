package com.listwright.gate.grounding;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** First places that no field can carry: "the biggest lot in the subdivision", "lowest taxes in town". */
final class Rankings {
    private static final int LONGEST_THING = 4;
    private static final Set<String> NO_RANK = Set.of(
            "rest",
            "west",
            "east",
            "test",
            "guest",
            "forest",
            "invest",
            "interest",
            "request",
            "harvest",
            "chest",
            "nest",
            "crest",
            "modest",
            "honest",
            "midwest",
            "northwest",
            "southwest",
            "northeast",
            "southeast",
            "suggest",
            "contest",
            "latest",
            "protest",
            "digest",
            "earnest",
            "conquest",
            "vest",
            "zest",
            "quest",
            "everest",
            "behest",
            "arrest",
            "divest",
            "attest",
            "detest",
            "ingest",
            "manifest");
    private static final Set<String> WORDS = Set.of("best", "most", "least", "fewest");
    private static final Set<String> AMONG = Set.of("in", "on", "of", "within", "around", "for", "under");
    private static final Set<String> PLACES = Set.of(
            "subdivision",
            "neighborhood",
            "block",
            "street",
            "park",
            "building",
            "county",
            "town",
            "city",
            "market",
            "area",
            "community",
            "complex",
            "development",
            "village",
            "state",
            "lake",
            "association",
            "district",
            "class",
            "region",
            "zip",
            "lane",
            "road",
            "river",
            "valley",
            "township",
            "mls",
            "phase",
            "tower");

    private final Terms terms;
    private final Known known;
    private final List<Entry> entries;

    Rankings(Terms terms, Known known, List<Entry> entries) {
        this.terms = terms;
        this.known = known;
        this.entries = entries;
    }

    /** @param first and up to {@code end}: a sentence */
    void judge(int first, int end) {
        for (int i = first; i < end; i++) {
            if (isRank(terms.word(i))) {
                int last = among(i + 1, Math.min(end, i + 1 + LONGEST_THING + 4));
                if (last > 0 && !isSaid(i)) {
                    entries.add(Entry.unsupported(i, last, Entry.Kind.SOFT));
                }
            }
        }
    }

    private static boolean isRank(String word) {
        return WORDS.contains(word) || (word.length() > 4 && word.endsWith("est") && !NO_RANK.contains(word));
    }

    /** Where "in the whole subdivision" ends, or 0. */
    private int among(int from, int end) {
        for (int i = from; i < end && i <= from + LONGEST_THING && terms.isWord(i); i++) {
            if (AMONG.contains(terms.word(i))) {
                for (int at = i + 1; at < end && at <= i + 3 && terms.isWord(at); at++) {
                    if (PLACES.contains(terms.key(at))) {
                        return at + 1;
                    }
                }
            }
        }
        return 0;
    }

    private boolean isSaid(int i) {
        var found = (BitSet) known.places(terms.stem(i)).clone();
        found.and(known.sentences());
        return !found.isEmpty();
    }
}
