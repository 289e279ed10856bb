package com.listwright.gate.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts of dollars: prices in every shorthand, dues and rents by month and year, prices per foot, acre and unit. */
final class Money {
    private static final Map<String, Double> PERIODS = Map.of(
            "month",
            12.0,
            "mo",
            12.0,
            "monthly",
            12.0,
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
            12.0,
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
    private static final Set<String> DUES =
            Set.of("due", "dues", "hoa", "fee", "association", "maintenance", "assessment");
    private static final Set<String> TAXES = Set.of("tax");
    private static final Set<String> INCOME =
            Set.of("income", "gross", "noi", "grossing", "grosses", "rents", "scheduled");
    private static final Set<String> EXPENSES = Set.of("expense", "operating");
    private static final Set<String> LAND = Set.of("lot", "space", "land", "ground", "site", "pad");
    private static final Set<String> CUT = Set.of(
            "reduced",
            "reduction",
            "cut",
            "drop",
            "dropped",
            "slashed",
            "slipped",
            "fell",
            "down",
            "trimmed",
            "shaved",
            "lower",
            "lowered",
            "savings",
            "save",
            "improvement",
            "improved",
            "off");
    private static final Set<String> LESS = Set.of("below", "less", "under", "start", "started", "came", "shed");
    private static final Set<String> EARLIER =
            Set.of("originally", "was", "from", "original", "previously", "formerly", "previous");
    private static final Set<String> OTHER = Set.of(
            "credit",
            "closing",
            "deposit",
            "bonus",
            "concession",
            "insurance",
            "policy",
            "appraised",
            "assessed",
            "below",
            "allowance",
            "worth",
            "upgrade");

    private final Terms terms;
    private final Known known;
    private final Shares shares;

    Money(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
        this.shares = new Shares(terms, known);
    }

    record Amount(double value, double step, int end, boolean band) {}

    /** @param first where the claim starts: at the sign, or at the words before it */
    @Nullable
    Entry read(int first, int sign, Bound bound) {
        var amount = amount(sign);
        if (amount == null) {
            return null;
        }
        int end = amount.end();
        if (amount.band()) {
            return banded(first, sign, amount);
        }
        int per = terms.is(end, "a")
                        || terms.is(end, "per")
                        || terms.is(end, "each")
                        || terms.is(end, "every")
                        || terms.is(end, "/")
                        || terms.is(end, "an")
                        || terms.is(end, "p")
                ? end + 1
                : end;
        var unit = terms.key(per);
        if (per > end || terms.tied(per)) {
            var share = shares.read(first, per, bound, amount);
            if (share != null) {
                return share;
            }
        }
        boolean forEach = terms.is(end, "for") && terms.is(end + 1, "each");
        if ((per > end && terms.is(end, "each")) || terms.is(end, "apiece") || forEach) {
            var each = shares.each(first, end + 1, bound, amount);
            if (each != null) {
                return each;
            }
        }
        var period = PERIODS.get(unit);
        if (period == null && terms.is(end, "in") && PERIODS.containsKey(terms.key(end + 1))) {
            period = PERIODS.get(terms.key(end + 1));
            per = end + 1;
        }
        int whole = period == null ? wholeYear(end) : 0;
        if (whole > 0) {
            period = 1.0;
            per = whole - 1;
        }
        if (period == null && PERIODS.containsKey(terms.key(first - 1))) {
            period = PERIODS.get(terms.key(first - 1));
            per = end - 1;
        }
        return period == null
                ? sum(first, end, bound, amount)
                : periodic(first, Math.max(end, per + 1), bound, amount, period);
    }

    /** Where "over the whole year" or "over twelve months" ends, or 0. */
    private int wholeYear(int end) {
        if (!(terms.is(end, "over") || terms.is(end, "for") || terms.is(end, "across"))) {
            return 0;
        }
        for (int i = end + 1; i < end + 5 && terms.sameSentence(end, i); i++) {
            boolean months = terms.key(i).equals("month") && (terms.is(i - 1, "twelve") || terms.is(i - 1, "12"));
            if (terms.is(i, "year") || months) {
                return i + 1;
            }
        }
        return 0;
    }

    private @Nullable Amount amount(int sign) {
        var said = Numbers.at(terms, sign + 1);
        if (said == null || !said.digits()) {
            return null;
        }
        int end = said.end();
        double value = said.value();
        double step = Math.pow(10, -said.decimals());
        var suffix = terms.word(end);
        double factor = switch (suffix) {
            case "k", "ks", "thousand" -> 1e3;
            case "m", "mm", "mil", "million", "mill" -> 1e6;
            case "b", "billion" -> 1e9;
            default -> 1;
        };
        if (factor > 1) {
            end++;
        }
        boolean band = suffix.equals("ks")
                || (terms.is(end, "s") && terms.glued(end))
                || (terms.is(end, "'s") && terms.glued(end));
        if (terms.is(end, "s") && terms.glued(end)) {
            end++;
        } else if (terms.is(end, "'s") && terms.glued(end)) {
            end++;
        }
        if (terms.is(end, "+") && terms.glued(end)) {
            end++;
        }
        if (band && factor == 1 && value < 1000) {
            factor = 1000;
        }
        return new Amount(value * factor, step * factor, end, band);
    }

    /** low $400s: the third of the hundred thousand, or of the million, that is meant. */
    private Entry banded(int first, int sign, Amount amount) {
        double price = known.number("ListPrice");
        double width = amount.value() >= 1e6
                ? 1e5
                : amount.value() >= 1e5
                        ? (amount.value() % 1e5 == 0 ? 1e5 : 1e4)
                        : amount.value() % 1e4 == 0 ? 1e4 : 1e3;
        var word = terms.word(sign - 1);
        double from = amount.value();
        double to = from + width;
        double third = width / 3;
        int start = first;
        switch (word) {
            case "low", "lower" -> to = from + third * 1.2;
            case "mid", "middle" -> {
                from += third * 0.8;
                to -= third * 0.8;
            }
            case "high", "upper" -> from += third * 1.8;
            default -> {}
        }
        if (Set.of("low", "lower", "mid", "middle", "high", "upper").contains(word)) {
            start = Math.min(first, sign - 1);
        }
        if (price >= from && price < to) {
            return Entry.supported(start, amount.end(), List.of("ListPrice"));
        }
        return Double.isNaN(price)
                ? Entry.unsupported(start, amount.end(), Entry.Kind.NUMBER)
                : Entry.contradicted(
                        start,
                        amount.end(),
                        Entry.Kind.NUMBER,
                        List.of("ListPrice"),
                        "$" + Figures.grouped(price),
                        null);
    }

    private Entry periodic(int first, int end, Bound bound, Amount amount, double period) {
        var about = about(first, end);
        List<String> asked = new ArrayList<>();
        boolean rent = known.facts().text("PropertyType").orElse("").endsWith("Lease");
        boolean land = has(about, LAND) && has(about, Set.of("rent", "lease"));
        if (land) {
            asked.add("LandLeaseAmount");
        } else if (has(about, TAXES)) {
            asked.add("TaxAnnualAmount");
        } else if (has(about, EXPENSES) && !has(about, Set.of("net"))) {
            asked.add("OperatingExpense");
        } else if (has(about, DUES)) {
            asked.add("AssociationFee");
        } else if (has(about, INCOME)) {
            asked.addAll(List.of("GrossIncome", "GrossScheduledIncome", "NetOperatingIncome"));
            if (rent) {
                asked.addFirst("ListPrice");
            }
        } else if (has(about, OTHER)) {
            return words(first, end, amount);
        } else {
            asked.addAll(List.of(
                    "AssociationFee",
                    "LandLeaseAmount",
                    "GrossIncome",
                    "GrossScheduledIncome",
                    "NetOperatingIncome",
                    "TaxAnnualAmount"));
            if (rent) {
                asked.addFirst("ListPrice");
            }
        }
        @Nullable String first1 = null;
        double truth = 0;
        for (var field : asked) {
            if (known.knows(field)) {
                double yearly = known.number(field) * frequency(field);
                double inPeriod = yearly / period;
                if (Shares.near(bound, amount, inPeriod, 0.0005)) {
                    return Entry.supported(first, end, List.of(field));
                }
                if (first1 == null) {
                    first1 = field;
                    truth = inPeriod;
                }
            }
        }
        var literal = words(first, end, amount);
        if (literal.isSupported() || first1 == null) {
            return literal;
        }
        boolean sure = asked.size() == 1 || rent;
        return sure
                ? Entry.contradicted(
                        first,
                        end,
                        Entry.Kind.NUMBER,
                        List.of(first1),
                        "$" + Figures.grouped(Math.rint(truth))
                                + (period == 12 ? " a month" : period == 1 ? " a year" : " a quarter"),
                        null)
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    private double frequency(String field) {
        return switch (field) {
            case "AssociationFee" ->
                FREQUENCIES.getOrDefault(
                        known.facts().text("AssociationFeeFrequency").orElse("Monthly"), Double.NaN);
            case "LandLeaseAmount" ->
                FREQUENCIES.getOrDefault(
                        known.facts().text("LandLeaseAmountFrequency").orElse("Monthly"), Double.NaN);
            case "ListPrice" -> 12;
            default -> 1;
        };
    }

    private Entry sum(int first, int end, Bound bound, Amount amount) {
        var about = about(first, end);
        List<String> asked = new ArrayList<>();
        double price = known.number("ListPrice");
        var backwards = shares.readBackwards(first, end, bound, amount);
        if (backwards != null) {
            return backwards;
        }
        if (has(about, CUT) || has(about, LESS)) {
            for (var field : List.of("OriginalListPrice", "PreviousListPrice")) {
                if (Shares.near(bound, amount, known.number(field) - price, 0.002)) {
                    return Entry.supported(first, end, List.of(field, "ListPrice"));
                }
            }
        }
        if (has(about, TAXES)) {
            asked.add("TaxAnnualAmount");
        } else if (has(about, INCOME)) {
            asked.addAll(List.of("GrossScheduledIncome", "GrossIncome", "NetOperatingIncome"));
        } else if (has(about, EXPENSES)) {
            asked.addAll(List.of("OperatingExpense", "NetOperatingIncome"));
        } else if (has(about, LAND) && has(about, Set.of("rent", "lease"))) {
            asked.add("LandLeaseAmount");
        } else if (has(about, DUES)) {
            asked.add("AssociationFee");
        } else if (has(about, OTHER) && !has(about, CUT)) {
            return words(first, end, amount);
        } else {
            asked.add("ListPrice");
            if (has(about, EARLIER) || has(about, CUT)) {
                asked.addAll(List.of("OriginalListPrice", "PreviousListPrice"));
            }
        }
        for (var field : asked) {
            if (Shares.near(bound, amount, known.number(field), 0)) {
                return Entry.supported(first, end, List.of(field));
            }
        }
        var literal = words(first, end, amount);
        if (literal.isSupported()) {
            return literal;
        }
        for (var field : List.of(
                "ListPrice",
                "OriginalListPrice",
                "PreviousListPrice",
                "AssociationFee",
                "TaxAnnualAmount",
                "GrossIncome",
                "GrossScheduledIncome",
                "NetOperatingIncome",
                "OperatingExpense",
                "LandLeaseAmount")) {
            if (asked.contains("ListPrice")
                    && amount.value() < 20_000
                    && Shares.near(bound, amount, known.number(field), 0)) {
                return Entry.supported(first, end, List.of(field));
            }
        }
        for (var field : asked) {
            boolean plausible = !field.equals("ListPrice") || amount.value() > price / 3;
            if (known.knows(field) && plausible) {
                boolean plain = bound == Bound.EXACT && amount.step() == 1;
                return Entry.contradicted(
                        first,
                        end,
                        Entry.Kind.NUMBER,
                        List.of(field),
                        "$" + Figures.grouped(known.number(field)),
                        plain ? "$" + Figures.grouped(known.number(field)) : null);
            }
        }
        return Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    private Entry words(int first, int end, Amount amount) {
        return known.saysAmount(amount.value())
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    /** The words of the clause around the amount. */
    private List<String> about(int first, int end) {
        List<String> words = new ArrayList<>();
        for (int i = first - 1; i >= first - 6 && terms.sameSentence(first, i) && !isBreak(i); i--) {
            words.add(terms.key(i));
            words.add(terms.word(i));
        }
        for (int i = end; i < end + 6 && terms.sameSentence(first, i) && !isBreak(i); i++) {
            words.add(terms.key(i));
            words.add(terms.word(i));
        }
        return words;
    }

    private boolean isBreak(int i) {
        return terms.is(i, ",") || terms.is(i, ";") || terms.is(i, "$");
    }

    private static boolean has(List<String> words, Set<String> some) {
        for (var word : words) {
            if (some.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
