package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prices and rents divided: by the square foot, the acre, the unit, and by unit and month. */
final class Shares {
    private static final double SLACK = 0.006;
    private static final double THOUSAND = 1000;
    private static final double MOST_RENT = 20_000;
    private static final List<String> AREAS = List.of("LivingArea", "BuildingAreaTotal");
    private static final List<String> INCOMES =
            List.of("GrossScheduledIncome", "GrossIncome", "TotalActualRent", "NetOperatingIncome");
    private static final Set<String> UNITS =
            Set.of("unit", "door", "apartment", "side", "half", "key", "flat", "residence", "home");
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every", "from");

    private final Terms terms;
    private final Known known;

    Shares(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /**
     * "$187 a foot", "$9,000 per acre", "$161,000 a unit", "one twenty-nine a door"; {@code per}: where the unit is.
     */
    @Nullable
    Entry read(int first, int per, Bound bound, Amount amount) {
        var said = read(first, per, bound, amount, terms.key(per));
        if (said != null && !said.isSupported() && amount.value() < THOUSAND) {
            var thousands = read(first, per, bound, amount.inThousands(), terms.key(per));
            return thousands != null && thousands.isSupported() ? thousands : said;
        }
        return said;
    }

    private @Nullable Entry read(int first, int per, Bound bound, Amount amount, String unit) {
        if (isSquareFoot(per)) {
            return byFoot(first, squareFootEnd(per), bound, amount);
        }
        if (unit.equals("acre")) {
            return judge(first, per + 1, bound, amount, "LotSizeAcres", known.acres());
        }
        boolean several = known.count("NumberOfUnitsTotal") > 1;
        if (!UNITS.contains(unit) || (!several && !unit.equals("unit") && !unit.equals("door"))) {
            return null;
        }
        int month = EACH.contains(terms.word(per + 1)) ? per + 2 : per + 1;
        var period = Recurring.timesAYear(terms.key(month));
        if (period != null) {
            return byUnit(first, month + 1, bound, amount, period);
        }
        var rent = amount.value() < MOST_RENT ? byUnit(first, per + 1, bound, amount, 12) : null;
        return rent != null && rent.isSupported()
                ? rent
                : judge(first, per + 1, bound, amount, "NumberOfUnitsTotal", known.number("NumberOfUnitsTotal"));
    }

    /** "$900 a month per unit", "$1,050 a month from each side"; {@code end}: where the period ends. */
    @Nullable
    Entry byPeriod(int first, int end, Bound bound, Amount amount, double period) {
        if (known.count("NumberOfUnitsTotal") < 2) {
            return null;
        }
        if (terms.is(end, "each") || terms.is(end, "apiece")) {
            var each = byUnit(first, end + 1, bound, amount, period);
            return each.isSupported() ? each : null;
        }
        int unit = terms.is(end, "from") || terms.is(end, "for") ? end + 2 : end + 1;
        return EACH.contains(terms.word(end)) && UNITS.contains(terms.key(unit))
                ? byUnit(first, unit + 1, bound, amount, period)
                : null;
    }

    /** "Price per foot: $187", "each unit works out to $159,000". */
    @Nullable
    Entry readBackwards(int first, int end, Bound bound, Amount amount) {
        for (int i = first - 1; i > first - 7 && terms.sameSentence(first, i); i--) {
            boolean shared = terms.is(i - 1, "per") || terms.is(i - 1, "each") || terms.is(i - 1, "every");
            if (shared && terms.isNumber(i - 2)) {
                return null;
            }
            if (shared && isSquareFoot(i)) {
                return byFoot(first, end, bound, amount);
            }
            if (shared && UNITS.contains(terms.key(i)) && known.count("NumberOfUnitsTotal") > 1) {
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
    Entry each(int first, int end, Bound bound, Amount amount) {
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

    private Entry byFoot(int first, int end, Bound bound, Amount amount) {
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

    private Entry byUnit(int first, int end, Bound bound, Amount amount, double period) {
        for (var field : INCOMES) {
            double share = known.number(field) / known.number("NumberOfUnitsTotal") / period;
            if (fits(bound, amount, share)) {
                return Entry.supported(first, end, List.of(field, "NumberOfUnitsTotal"));
            }
        }
        return known.saysAmount(amount.value())
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    private Entry judge(int first, int end, Bound bound, Amount amount, String field, double units) {
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

    private static boolean fits(Bound bound, Amount amount, double truth) {
        return near(bound, amount, truth, SLACK);
    }

    static boolean near(Bound bound, Amount amount, double truth, double slack) {
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
