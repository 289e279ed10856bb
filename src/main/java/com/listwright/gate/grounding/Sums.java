package com.listwright.gate.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts that are paid once or whose period is not said: prices, cuts of a price, taxes, incomes. */
final class Sums {
    /** What is no price: a fee may be meant though nothing says so. */
    private static final double SMALL = 20_000;

    private static final int EARSHOT = 16;
    private static final Set<String> TOTAL =
            Set.of("together", "total", "altogether", "combined", "totaling", "totals", "all", "both", "sum");

    private static final List<String> FIELDS = List.of(
            "ListPrice",
            "OriginalListPrice",
            "PreviousListPrice",
            "AssociationFee",
            "TaxAnnualAmount",
            "GrossIncome",
            "GrossScheduledIncome",
            "NetOperatingIncome",
            "OperatingExpense",
            "LandLeaseAmount");

    private final Terms terms;
    private final Known known;
    private final Shares shares;

    private final PriceMove move;

    Sums(Terms terms, Known known, Shares shares) {
        this.move = new PriceMove(terms, known);
        this.shares = shares;
        this.terms = terms;
        this.known = known;
    }

    Entry judge(int first, int end, Bound bound, Amount amount) {
        var clause = Clause.around(terms, first, end);
        var moved = move.dollars(first, end, bound, amount, clause);
        if (moved != null) {
            return Entry.supported(first, end, moved);
        }
        var asked = asked(clause);
        for (var field : asked) {
            if (Shares.near(bound, amount, known.number(field), 0)) {
                return Entry.supported(first, end, List.of(field));
            }
        }
        if (known.saysAmount(amount.value())) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        if (isTotal(first, end, amount)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        if (asked.contains("ListPrice") && amount.value() < SMALL) {
            for (var field : FIELDS) {
                if (Shares.near(bound, amount, known.number(field), 0)) {
                    return Entry.supported(first, end, List.of(field));
                }
            }
        }
        var share = asked.contains("ListPrice") ? shares.each(first, end, bound, amount) : null;
        if (share != null) {
            return share;
        }
        var truth = contradiction(first, end, bound, amount, asked);
        return truth == null ? Entry.unsupported(first, end, Entry.Kind.NUMBER) : truth;
    }

    /** "$1,450 and $1,375, $2,825 together": the amounts before it, each of which the agent tells. */
    private boolean isTotal(int first, int end, Amount amount) {
        if (!TOTAL.contains(terms.word(end)) && !TOTAL.contains(terms.word(first - 1))) {
            return false;
        }
        double total = 0;
        for (int i = first - 1; i > first - EARSHOT && terms.sameSentence(first, i); i--) {
            var part = terms.is(i, "$") ? Amount.at(terms, i) : null;
            total += part != null && known.saysAmount(part.value()) ? part.value() : 0;
        }
        return total == amount.value();
    }

    private List<String> asked(Clause clause) {
        if (clause.has(Clause.TAXES)) {
            return List.of("TaxAnnualAmount");
        }
        if (clause.has(Clause.INCOME)) {
            return List.of("GrossScheduledIncome", "GrossIncome", "NetOperatingIncome", "ListPrice");
        }
        if (clause.has(Clause.EXPENSES)) {
            return List.of("OperatingExpense", "NetOperatingIncome");
        }
        if (clause.isOfLand()) {
            return List.of("LandLeaseAmount");
        }
        if (clause.has(Clause.DUES)) {
            return List.of("AssociationFee");
        }
        if (clause.has(Clause.OTHER) && !clause.has(Clause.CUT)) {
            return List.of();
        }
        var paid = Sale.paid(known);
        if (Sale.isClosed(known) && clause.has(Clause.SOLD)) {
            return List.of("ClosePrice");
        }
        List<String> asked = new ArrayList<>(List.of("ListPrice"));
        if (paid != null) {
            asked.add(paid);
        }
        if (clause.has(Clause.EARLIER) || clause.has(Clause.CUT)) {
            asked.addAll(List.of("OriginalListPrice", "PreviousListPrice"));
        }
        return asked;
    }

    private @Nullable Entry contradiction(int first, int end, Bound bound, Amount amount, List<String> asked) {
        for (var field : asked) {
            boolean plausible = !field.equals("ListPrice") || amount.value() > known.number(field) / 3;
            if (known.knows(field) && plausible) {
                boolean plain = bound == Bound.EXACT && amount.step() == 1;
                var truth = "$" + Figures.grouped(known.number(field));
                return Entry.contradicted(first, end, Entry.Kind.NUMBER, List.of(field), truth, plain ? truth : null);
            }
        }
        return null;
    }
}
