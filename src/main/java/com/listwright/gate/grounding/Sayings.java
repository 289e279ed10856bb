package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Lexicon.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases that the lexicon knows, and where the facts have them. */
final class Sayings {
    private static final Set<String> BETWEEN_WORDS =
            Set.of("the", "a", "an", "of", "and", "with", "in", "for", "to", "from", "'s");
    private static final Set<String> FULLY = Set.of("fully", "currently", "presently", "completely");
    private static final Set<String> SINCE = Set.of("in", "on", "at");

    private final Terms terms;
    private final Known known;
    private final Lexicon lexicon;

    Sayings(Terms terms, Known known, Lexicon lexicon) {
        this.terms = terms;
        this.known = known;
        this.lexicon = lexicon;
    }

    /** The longest that begins here; "new in 2021" is not "new in Dunmoor". */
    Trie.@Nullable Match<Need.Phrase> at(int i) {
        var match = lexicon.claims().longest(terms, i);
        if (match == null) {
            return null;
        }
        boolean newIn = terms.is(i, "new") && SINCE.contains(terms.word(match.end() - 1));
        return newIn && terms.isNumber(match.end()) ? null : match;
    }

    /** Where its needs are met, or its own words stand together. */
    BitSet places(int from, int to, Need.Phrase phrase) {
        var found = known.places(phrase.needs());
        var literal = literal(from, to);
        if (literal == null) {
            return found;
        }
        if (FULLY.contains(terms.word(from)) && to - from > 1) {
            var all = (BitSet) known.places("all").clone();
            List.of("both", "every", "each", terms.stem(from)).forEach(word -> all.or(known.places(word)));
            literal.and(all);
        }
        if (!isWhole(from, to)) {
            literal.and(known.sentences());
        } else if (!phrase.needs().isEmpty()) {
            literal.clear(Lexicon.HOME);
        }
        found.or(literal);
        return found;
    }

    /** Whether all its words tell: "corner of the lot" may stand in a value, "at the corner" only in a sentence. */
    private boolean isWhole(int from, int to) {
        for (int i = from; i < to && to - from > 1; i++) {
            if (lexicon.role(terms, i) == Role.FUNCTION && !BETWEEN_WORDS.contains(terms.word(i))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable BitSet literal(int from, int to) {
        var telling = literal(from, to, to - from == 1);
        if (telling != null) {
            return telling;
        }
        // "as is": nothing but grammar, so the agent must say just that.
        var all = literal(from, to, true);
        if (all != null) {
            all.and(known.sentences());
        }
        return all;
    }

    private @Nullable BitSet literal(int from, int to, boolean grammar) {
        @Nullable BitSet literal = null;
        for (int i = from; i < to; i++) {
            boolean told = grammar || (lexicon.role(terms, i) != Role.FUNCTION && !FULLY.contains(terms.word(i)));
            if (!terms.isMark(i) && told) {
                var places = known.places(terms.stem(i));
                if (literal == null) {
                    literal = (BitSet) places.clone();
                } else {
                    literal.and(places);
                }
            }
        }
        return literal;
    }

    /** Where a name that the facts give stands. */
    BitSet named(int from, int to) {
        var found = (BitSet) known.places(terms.stem(from)).clone();
        for (int i = from + 1; i < to; i++) {
            if (!terms.isMark(i)) {
                found.and(known.places(terms.stem(i)));
            }
        }
        return found;
    }
}
