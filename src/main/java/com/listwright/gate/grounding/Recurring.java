package com.listwright.gate.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is paid by the month, the quarter and the year: dues, taxes, rents, incomes. */
final class Recurring {
    private static final double MONTHS = 12;
    private static final Map<String, Double> PERIODS = Map.of(
            "month",
            MONTHS,
            "mo",
            MONTHS,
            "monthly",
            MONTHS,
            "year",
            1.0,
            "yr",
            1.0,
            "yearly",
            1.0,
            "annually",
            1.0,
            "annual",
            1.0,
            "quarter",
            4.0,
            "quarterly",
            4.0);
    private static final Map<String, Double> FREQUENCIES = Map.of(
            "Monthly",
            MONTHS,
            "Annually",
            1.0,
            "Quarterly",
            4.0,
            "Semi-Annually",
            2.0,
            "Weekly",
            52.0,
            "Bi-Monthly",
            6.0,
            "Semi-Monthly",
            24.0,
            "Bi-Weekly",
            26.0,
            "Daily",
            365.0,
            "Seasonal",
            4.0);
    private static final List<String> INCOMES = List.of("GrossIncome", "GrossScheduledIncome", "NetOperatingIncome");

    private final Terms terms;
    private final Known known;

    Recurring(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /** How often a year, where this is the word for a period; else null. */
    static @Nullable Double timesAYear(String word) {
        return PERIODS.get(word);
    }

    Entry judge(int first, int end, Bound bound, Amount amount, double period) {
        var clause = Clause.around(terms, first, end);
        boolean rent = known.facts().text("PropertyType").orElse("").endsWith("Lease");
        var asked = asked(clause, rent);
        if (asked.isEmpty()) {
            return said(first, end, amount);
        }
        @Nullable String told = null;
        double truth = 0;
        for (var field : asked) {
            if (known.knows(field)) {
                double inPeriod = known.number(field) * frequency(field) / period;
                if (Shares.near(bound, amount, inPeriod, 0.0005)) {
                    return Entry.supported(first, end, List.of(field));
                }
                if (told == null) {
                    told = field;
                    truth = inPeriod;
                }
            }
        }
        var literal = said(first, end, amount);
        if (literal.isSupported() || told == null) {
            return literal;
        }
        return asked.size() == 1 || rent
                ? Entry.contradicted(first, end, Entry.Kind.NUMBER, List.of(told), truth(truth, period), null)
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    private static String truth(double truth, double period) {
        return "$" + Figures.grouped(Math.rint(truth))
                + (period == MONTHS ? " a month" : period == 1 ? " a year" : " a quarter");
    }

    /** The fields that the words around it ask for; none where they speak of what no field has. */
    private static List<String> asked(Clause clause, boolean rent) {
        List<String> asked = new ArrayList<>();
        if (clause.isOfLand()) {
            asked.add("LandLeaseAmount");
        } else if (clause.has(Clause.TAXES)) {
            asked.add("TaxAnnualAmount");
        } else if (clause.has(Clause.EXPENSES) && !clause.has(Set.of("net"))) {
            asked.add("OperatingExpense");
        } else if (clause.has(Clause.DUES)) {
            asked.add("AssociationFee");
        } else if (clause.has(Clause.INCOME)) {
            asked.addAll(INCOMES);
            if (rent) {
                asked.addFirst("ListPrice");
            }
        } else if (!clause.has(Clause.OTHER)) {
            asked.addAll(List.of("AssociationFee", "LandLeaseAmount"));
            asked.addAll(INCOMES);
            asked.add("TaxAnnualAmount");
            if (rent) {
                asked.addFirst("ListPrice");
            }
        }
        return asked;
    }

    private Entry said(int first, int end, Amount amount) {
        return known.saysAmount(amount.value())
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    private double frequency(String field) {
        return switch (field) {
            case "AssociationFee", "LandLeaseAmount" ->
                FREQUENCIES.getOrDefault(known.facts().text(field + "Frequency").orElse("Monthly"), Double.NaN);
            case "ListPrice" -> MONTHS;
            default -> 1;
        };
    }
}
