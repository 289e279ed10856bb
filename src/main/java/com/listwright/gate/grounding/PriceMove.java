package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By how much a price came down or went up, and by how much more or less than was asked was paid. */
final class PriceMove {
    private static final Set<String> MORE =
            Set.of("over", "above", "up", "more", "increase", "higher", "rise", "raised");
    private static final Set<String> ASKING = Set.of("asking", "list");
    private static final double SLACK = 0.002;
    private static final double HALF = 0.5;

    private final Terms terms;
    private final Known known;

    PriceMove(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /** The fields that carry an amount of dollars as a difference; null where none does. */
    @Nullable
    List<String> dollars(int first, int end, Bound bound, Amount amount, Clause clause) {
        double price = known.number("ListPrice");
        if (isOfAsking(first, end)) {
            double more = known.number("ClosePrice") - price;
            return Sale.isClosed(known) && Shares.near(bound, amount, clause.has(MORE) ? more : -more, SLACK)
                    ? List.of("ClosePrice", "ListPrice")
                    : null;
        }
        boolean up = clause.has(MORE) && !clause.has(Clause.CUT);
        if (!up && !clause.has(Clause.CUT) && !clause.has(Clause.LESS)) {
            return null;
        }
        for (var field : List.of("OriginalListPrice", "PreviousListPrice")) {
            double less = known.number(field) - price;
            if (Shares.near(bound, amount, up ? -less : less, SLACK)) {
                return List.of(field, "ListPrice");
            }
        }
        return null;
    }

    @Nullable
    List<String> percent(Bound bound, Quantity said) {
        var clause = Clause.around(terms, said.start(), said.end());
        double price = known.number("ListPrice");
        if (isOfAsking(said.start(), said.end() + 1)) {
            double more = 100 * (known.number("ClosePrice") - price) / price;
            return Sale.isClosed(known) && fits(bound, said, clause.has(MORE) ? more : -more)
                    ? List.of("ClosePrice", "ListPrice")
                    : null;
        }
        if (!clause.has(Clause.CUT) && !clause.has(Clause.LESS)) {
            return null;
        }
        for (var field : List.of("OriginalListPrice", "PreviousListPrice")) {
            double before = known.number(field);
            if (fits(bound, said, 100 * (before - price) / before)) {
                return List.of(field, "ListPrice");
            }
        }
        return null;
    }

    private static boolean fits(Bound bound, Quantity said, double truth) {
        return bound == Bound.EXACT
                ? Math.abs(truth - said.value()) <= HALF / Math.pow(10, said.decimals())
                : bound.fits(said, truth, 0);
    }

    /** "$12,600 over the asking price" */
    private boolean isOfAsking(int first, int end) {
        for (int i = end; i < end + 4; i++) {
            if (terms.sameSentence(first, i) && ASKING.contains(terms.word(i))) {
                return true;
            }
        }
        return false;
    }
}
