package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prices and rents divided: by the square foot, the acre, the unit, and by unit and month. */
final class Shares {
    private static final double SLACK = 0.006;
    private static final List<String> AREAS = List.of("LivingArea", "BuildingAreaTotal");

    private final Terms terms;
    private final Known known;

    Shares(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /** "$187 a foot", "$9,000 per acre", "$161,000 a unit"; {@code per}: where the unit is. */
    @Nullable
    Entry read(int first, int per, Bound bound, Money.Amount amount) {
        var unit = terms.key(per);
        if (isSquareFoot(per)) {
            return byFoot(first, squareFootEnd(per), bound, amount);
        }
        if (unit.equals("acre")) {
            return judge(first, per + 1, bound, amount, "LotSizeAcres", known.acres());
        }
        if (unit.equals("unit") || unit.equals("door") || unit.equals("apartment")) {
            int month =
                    terms.is(per + 1, "a") || terms.is(per + 1, "per") || terms.is(per + 1, "each") ? per + 2 : per + 1;
            return terms.key(month).equals("month") || terms.word(month).equals("monthly")
                    ? byUnitAndMonth(first, month + 1, bound, amount)
                    : judge(first, per + 1, bound, amount, "NumberOfUnitsTotal", known.number("NumberOfUnitsTotal"));
        }
        return null;
    }

    /** "Price per foot: $187", "each unit works out to $159,000". */
    @Nullable
    Entry readBackwards(int first, int end, Bound bound, Money.Amount amount) {
        for (int i = first - 1; i > first - 7 && terms.sameSentence(first, i); i--) {
            boolean shared = terms.is(i - 1, "per") || terms.is(i - 1, "each") || terms.is(i - 1, "every");
            if (shared && isSquareFoot(i)) {
                return byFoot(first, end, bound, amount);
            }
            if (shared && (terms.key(i).equals("unit") || terms.key(i).equals("door"))) {
                return each(first, end, bound, amount);
            }
            if (terms.is(i, ",") || terms.is(i, ";")) {
                return null;
            }
        }
        return null;
    }

    /** "two units at $189,000 each", "ninety-six acres at $11,000 apiece", "3,300 square feet at $270 each". */
    @Nullable
    Entry each(int first, int end, Bound bound, Money.Amount amount) {
        double price = known.number("ListPrice");
        for (var field : List.of("NumberOfUnitsTotal", "LivingArea", "BuildingAreaTotal")) {
            if (fits(bound, amount, price / known.number(field))) {
                return Entry.supported(first, end, List.of("ListPrice", field));
            }
        }
        return fits(bound, amount, price / known.acres())
                ? Entry.supported(first, end, List.of("ListPrice", "LotSizeAcres"))
                : null;
    }

    private Entry byFoot(int first, int end, Bound bound, Money.Amount amount) {
        double price = known.number("ListPrice");
        double lot = known.acres() * Numbers.SQUARE_FEET_PER_ACRE;
        for (var field : AREAS) {
            double foot = price / known.area(field);
            if (fits(bound, amount, foot) || (isLease() && fits(bound, amount, foot * 12))) {
                return Entry.supported(first, end, List.of("ListPrice", field));
            }
        }
        boolean building = known.knows("LivingArea") || known.knows("BuildingAreaTotal");
        return building
                ? judge(first, end, bound, amount, area(), known.area(area()))
                : judge(first, end, bound, amount, "LotSizeAcres", lot);
    }

    private boolean isLease() {
        return known.facts().text("PropertyType").orElse("").endsWith("Lease");
    }

    private String area() {
        return known.knows("LivingArea") ? "LivingArea" : "BuildingAreaTotal";
    }

    private Entry byUnitAndMonth(int first, int end, Bound bound, Money.Amount amount) {
        for (var field : List.of("GrossScheduledIncome", "GrossIncome", "NetOperatingIncome")) {
            double share = known.number(field) / known.number("NumberOfUnitsTotal") / 12;
            if (fits(bound, amount, share)) {
                return Entry.supported(first, end, List.of(field, "NumberOfUnitsTotal"));
            }
        }
        return Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    private Entry judge(int first, int end, Bound bound, Money.Amount amount, String field, double units) {
        double truth = known.number("ListPrice") / units;
        if (Double.isNaN(truth)) {
            return known.saysAmount(amount.value())
                    ? Entry.supported(first, end, List.of("AgentNotes"))
                    : Entry.unsupported(first, end, Entry.Kind.NUMBER);
        }
        return fits(bound, amount, truth)
                ? Entry.supported(first, end, List.of("ListPrice", field))
                : Entry.contradicted(
                        first,
                        end,
                        Entry.Kind.NUMBER,
                        List.of("ListPrice", field),
                        "$" + Figures.grouped(Math.rint(truth)),
                        null);
    }

    private static boolean fits(Bound bound, Money.Amount amount, double truth) {
        return near(bound, amount, truth, SLACK);
    }

    static boolean near(Bound bound, Money.Amount amount, double truth, double slack) {
        if (bound == Bound.EXACT) {
            double rounding = amount.step() > 1 || amount.step() < 1 ? amount.step() / 2 : 0.5;
            return Math.abs(truth - amount.value()) <= Math.max(rounding + 1e-6, slack * truth);
        }
        return bound.fits(new Quantity(amount.value(), 0, 0, true, 0, false, false), truth, slack);
    }

    boolean isSquareFoot(int at) {
        var key = terms.key(at);
        return Set.of("sf", "sqft", "foot", "ft", "psf").contains(key)
                || ((key.equals("square") || key.equals("sq"))
                        && Set.of("foot", "ft", "feet").contains(terms.key(at + 1)));
    }

    private int squareFootEnd(int at) {
        var key = terms.key(at);
        return key.equals("square") || key.equals("sq") ? at + 2 : at + 1;
    }
}
