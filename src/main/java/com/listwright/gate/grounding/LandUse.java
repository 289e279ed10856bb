package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of the land by their use: 22 in pasture, 26 of them wooded, the other 38 are pasture and woods. */
final class LandUse {
    private static final Map<String, String> USES = Map.of(
            "pasture",
            "PastureArea",
            "grass",
            "PastureArea",
            "woods",
            "WoodedArea",
            "wooded",
            "WoodedArea",
            "timber",
            "WoodedArea",
            "crop",
            "CultivatedArea",
            "cropland",
            "CultivatedArea",
            "tillable",
            "CultivatedArea",
            "cultivation",
            "CultivatedArea");
    private static final Set<String> OF_THEM = Set.of("it", "them", "which", "those", "these", "that");

    private final Terms terms;
    private final Known known;
    private final Comparison comparison;

    LandUse(Terms terms, Known known, Comparison comparison) {
        this.terms = terms;
        this.known = known;
        this.comparison = comparison;
    }

    @Nullable
    Entry read(int first, Bound bound, Quantity said) {
        int at = said.end();
        var key = terms.key(at);
        int share = terms.is(at, "of") && OF_THEM.contains(terms.word(at + 1)) ? at + 2 : 0;
        if (share > 0) {
            int use = terms.is(share, "are") || terms.is(share, "is") || terms.is(share, "in") ? share + 1 : share;
            var acres = said.fraction() ? said.times(known.acres(), said.end()) : said;
            return USES.containsKey(terms.word(use)) ? part(first, bound, acres, use) : null;
        }
        var uses = uses(first, bound, said);
        if (uses != null) {
            return uses;
        }
        if (Set.of("pasture", "cultivated", "tillable", "wooded", "timber", "cropland")
                        .contains(key)
                || (terms.is(at, "in")
                        && Set.of("pasture", "cultivation", "timber", "crop", "woods", "grass")
                                .contains(terms.word(at + 1)))) {
            return part(first, bound, said, at);
        }
        return null;
    }

    /** "the other 38 are pasture and woods" */
    private @Nullable Entry uses(int first, Bound bound, Quantity said) {
        int at = said.end();
        if (!(terms.is(at, "are") || terms.is(at, "in") || terms.is(at, "of"))
                || !USES.containsKey(terms.word(at + 1))) {
            return null;
        }
        double sum = 0;
        int end = at + 1;
        List<String> fields = new ArrayList<>();
        for (int i = at + 1; i < at + 6 && terms.sameSentence(first, i); i++) {
            var field = USES.get(terms.word(i));
            if (field != null && !fields.contains(field)) {
                fields.add(field);
                sum += known.number(field);
                end = i + 1;
            } else if (field == null && !terms.is(i, "and") && !terms.is(i, "or")) {
                break;
            }
        }
        return fields.size() > 1 && bound.fits(said, sum, 0.01) ? Entry.supported(first, end, fields) : null;
    }

    boolean isUse(int word) {
        return Set.of("pasture", "cultivated", "cultivation", "tillable", "wooded", "timber", "cropland", "woods")
                .contains(terms.word(word));
    }

    Entry part(int first, Bound bound, Quantity said, int at) {
        int word = terms.is(at, "in") ? at + 1 : at;
        var field = switch (terms.word(word)) {
            case "pasture", "grass" -> "PastureArea";
            case "wooded", "timber", "woods" -> "WoodedArea";
            default -> "CultivatedArea";
        };
        return comparison.of(first, word + 1, bound, said, field, known.number(field), 0.01);
    }
}
