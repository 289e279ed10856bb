package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Lexicon.Role;
import java.util.Set;

/** Where features are named: after "with a", "includes the", "new". */
final class Offers {
    private static final Set<String> OFFERS = Set.of(
            "with",
            "has",
            "have",
            "includes",
            "include",
            "including",
            "features",
            "featuring",
            "feature",
            "offers",
            "offering",
            "offer",
            "boasts",
            "boasting",
            "new",
            "adds",
            "gets",
            "got",
            "provides",
            "comes");

    private final Terms terms;
    private final Lexicon lexicon;

    Offers(Terms terms, Lexicon lexicon) {
        this.terms = terms;
        this.lexicon = lexicon;
    }

    boolean at(int i) {
        int at = i - 1;
        boolean article = false;
        while (at >= i - 4 && terms.sameSentence(at, i) && (isArticle(at) || isAdjective(at))) {
            article |= isArticle(at);
            at--;
        }
        if (!terms.sameSentence(at, i)) {
            return false;
        }
        boolean definite = terms.is(at, "with") && (terms.is(at + 1, "the") || terms.is(at + 1, "its"));
        return OFFERS.contains(terms.word(at))
                && !definite
                && (article || terms.word(i).endsWith("s"));
    }

    private boolean isAdjective(int i) {
        var role = terms.isWord(i) ? lexicon.role(terms, i) : null;
        return role == Role.LIGHT || role == Role.OPINION;
    }

    private boolean isArticle(int i) {
        return terms.is(i, "a") || terms.is(i, "an") || terms.is(i, "the") || terms.is(i, "its");
    }
}
