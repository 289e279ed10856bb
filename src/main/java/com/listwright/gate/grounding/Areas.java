package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Square feet, acres and square meters, of the home and of its land. */
final class Areas {
    private static final List<String> AREAS =
            List.of("LivingArea", "AboveGradeFinishedArea", "BelowGradeFinishedArea", "BuildingAreaTotal");
    static final int SMALLEST = 200;
    private static final Set<String> INDOORS = Set.of(
            "retail",
            "warehouse",
            "office",
            "space",
            "living",
            "building",
            "flex",
            "shop",
            "showroom",
            "storefront",
            "medical",
            "house",
            "home",
            "room",
            "metal",
            "brick",
            "block");

    private final Terms terms;
    private final Known known;
    private final Comparison comparison;
    private final LandUse landUse;

    Areas(Terms terms, Known known, Comparison comparison) {
        this.terms = terms;
        this.known = known;
        this.comparison = comparison;
        this.landUse = new LandUse(terms, known, comparison);
    }

    /** "1,422 square feet upstairs, 980 below, 2,402 in all": an area whose unit was said before. */
    @Nullable
    Entry bare(int first, Bound bound, Quantity said) {
        if (!said.digits() || said.value() < SMALLEST || bound != Bound.EXACT) {
            return null;
        }
        for (var field : AREAS) {
            if (known.knows(field) && said.value() == known.area(field)) {
                return Entry.supported(first, said.end(), List.of(field));
            }
        }
        return null;
    }

    @Nullable
    Entry read(int first, Bound bound, Quantity said) {
        int end = squareFeet(said.end());
        if (end > 0) {
            return squareFeet(first, bound, said, end);
        }
        int at = said.end();
        var key = terms.key(at);
        if (key.equals("acre") || key.equals("ac") || key.equals("acreage")) {
            return acres(first, bound, said.until(at + 1), after(said, at + 1));
        }
        var between = terms.key(at + 1);
        if (between.equals("acre")
                && !terms.tied(at)
                && terms.isWord(at)
                && !Set.of("of", "an", "a", "and", "to", "or").contains(terms.word(at))) {
            return acres(first, bound, said, at + 2);
        }
        if (key.equals("hectare") || key.equals("ha")) {
            return comparison.of(
                    first,
                    at + 1,
                    bound,
                    said.times(Numbers.ACRES_PER_HECTARE, said.end()),
                    "LotSizeAcres",
                    known.acres(),
                    0.02);
        }
        int meters = squareMeters(at);
        if (meters > 0) {
            double area = known.livingArea() / Numbers.SQUARE_FEET_PER_SQUARE_METER;
            double lot = known.acres() * Numbers.SQUARE_FEET_PER_ACRE / Numbers.SQUARE_FEET_PER_SQUARE_METER;
            return bound.fits(said, lot, 0.01)
                    ? Entry.supported(first, meters, lotFields())
                    : comparison.of(first, meters, bound, said, "LivingArea", area, 0.01);
        }
        int grade = terms.is(at, "are") || terms.is(at, "is") || terms.is(at, "finished") ? at + 1 : at;
        if (terms.is(grade + 1, "grade") && (terms.is(grade, "below") || terms.is(grade, "above"))) {
            var field = terms.is(grade, "below") ? "BelowGradeFinishedArea" : "AboveGradeFinishedArea";
            return comparison.of(first, grade + 2, bound, said, field, known.area(field), 0.0004);
        }
        int far = far(at);
        if (far > 0) {
            return terms.key(far).equals("acre")
                    ? lot(first, said.end(), bound, said)
                    : squareFeet(first, bound, said, said.end());
        }
        return landUse.read(first, bound, said);
    }

    /** The unit of "5.5 wooded, gently sloping acres" and of "1,688 well-planned square feet", or 0. */
    private int far(int from) {
        for (int at = from; at < from + 6 && terms.sameSentence(from - 1, at); at++) {
            if (terms.key(at).equals("acre") || squareFeet(at) > 0) {
                return at > from ? at : 0;
            }
            boolean adjective = terms.is(at, "well")
                    || (terms.isWord(at) && Lexicon.standard().role(terms, at) != Lexicon.Role.FUNCTION)
                    || (terms.is(at, ",") && at > from);
            if (!adjective) {
                return 0;
            }
        }
        return 0;
    }

    private int after(Quantity said, int end) {
        if (terms.is(end, "and")) {
            return Numbers.andPart(terms, said.until(end)).end();
        }
        return end;
    }

    private Entry acres(int first, Bound bound, Quantity said, int end) {
        var whole = said;
        if (end > said.end()) {
            whole = Numbers.andPart(terms, said.until(said.end()));
        }
        if (terms.is(end, "and") && terms.is(end + 1, "change")) {
            return lot(first, end + 2, Bound.OVER, said);
        }
        if (end > said.end() && terms.is(said.end(), "and")) {
            return lot(first, end, bound, whole.until(end));
        }
        var amount = said;
        int word = terms.is(end, "of") || terms.is(end, "in") || terms.is(end, "are") ? end + 1 : end;
        for (var use :
                List.of("PastureArea", "CultivatedArea", "WoodedArea", "RangeArea", "IrrigationWaterRightsAcres")) {
            if (known.knows(use) && bound.fits(amount, known.number(use), 0.01)) {
                return Entry.supported(first, end, List.of(use));
            }
        }
        if (landUse.isUse(word) && !bound.fits(amount, known.acres(), slack(amount))) {
            return landUse.part(first, bound, amount, word);
        }
        return lot(first, end, bound, amount);
    }

    private Entry lot(int first, int end, Bound bound, Quantity said) {
        double acres = known.acres();
        if (bound.fits(said, acres, slack(said))) {
            return Entry.supported(first, end, lotFields());
        }
        if (Double.isNaN(acres)) {
            return comparison.sentence(first, end, said);
        }
        return Entry.contradicted(first, end, Entry.Kind.NUMBER, lotFields(), Figures.plain(acres) + " acres", null);
    }

    private static double slack(Quantity said) {
        return said.fraction()
                ? 0.045
                : said.decimals() == 0 && said.value() > 1 ? 0.012 : said.digits() ? 0.005 : 0.03;
    }

    private List<String> lotFields() {
        for (var field : List.of("LotSizeAcres", "LotSizeSquareFeet", "LotSizeArea")) {
            if (known.knows(field)) {
                return List.of(field);
            }
        }
        return List.of();
    }

    /** "eighteen thousand feet of warehouse", "1,812 feet": square feet in short. */
    @Nullable
    Entry feet(int first, Bound bound, Quantity said) {
        int at = said.end();
        if (!terms.is(at, "feet") || said.value() < SMALLEST) {
            return null;
        }
        if (terms.is(at + 1, "of") && INDOORS.contains(terms.key(at + 2))) {
            return squareFeet(first, bound, said, at + 1);
        }
        for (var field : AREAS) {
            if (bound.fits(said, known.area(field), 0.0004)) {
                return Entry.supported(first, at + 1, List.of(field));
            }
        }
        return null;
    }

    /** Where "square feet" ends, or 0. */
    private int squareFeet(int at) {
        var key = terms.key(at);
        if (key.equals("sqft") || key.equals("sf") || key.equals("sqf")) {
            return at + 1;
        }
        boolean square = key.equals("square") || key.equals("sq");
        var next = terms.key(at + 1);
        boolean feet = next.equals("feet") || next.equals("foot") || next.equals("ft") || next.equals("footer");
        if (!square && Comparison.isAdjective(key) && at > 0) {
            return squareFeetAfter(at);
        }
        return square && feet ? at + 2 : 0;
    }

    private int squareFeetAfter(int at) {
        boolean square = terms.key(at + 1).equals("square") || terms.key(at + 1).equals("sq");
        return square && Set.of("feet", "foot", "ft").contains(terms.key(at + 2)) ? at + 3 : 0;
    }

    private int squareMeters(int at) {
        var key = terms.key(at);
        if (key.equals("sqm") || (key.equals("m") && terms.is(at + 1, "2"))) {
            return key.equals("m") ? at + 2 : at + 1;
        }
        boolean square = key.equals("square") || key.equals("sq");
        return square && Set.of("meter", "metre", "m").contains(terms.key(at + 1)) ? at + 2 : 0;
    }

    private Entry squareFeet(int first, Bound bound, Quantity said, int end) {
        double lot = known.acres() * Numbers.SQUARE_FEET_PER_ACRE;
        double exactLot = known.knows("LotSizeSquareFeet") ? known.number("LotSizeSquareFeet") : lot;
        double lotSlack = known.knows("LotSizeSquareFeet") ? 0.0005 : 0.012;
        if (ofLot(first, end)) {
            if (bound.fits(said, exactLot, lotSlack)) {
                return Entry.supported(first, end, lotFields());
            }
            return Double.isNaN(exactLot)
                    ? comparison.sentence(first, end, said)
                    : Entry.contradicted(
                            first,
                            end,
                            Entry.Kind.NUMBER,
                            lotFields(),
                            Figures.grouped(exactLot) + " square feet",
                            Figures.instead(said, exactLot));
        }
        for (var field : AREAS) {
            if (known.knows(field) && bound.fits(said, known.area(field), 0.0004)) {
                return Entry.supported(first, end, List.of(field));
            }
        }
        double finished = known.area("AboveGradeFinishedArea") + known.area("BelowGradeFinishedArea");
        if (bound.fits(said, finished, 0.0004)) {
            return Entry.supported(first, end, List.of("AboveGradeFinishedArea", "BelowGradeFinishedArea"));
        }
        if (bound.fits(said, exactLot, lotSlack)) {
            return Entry.supported(first, end, lotFields());
        }
        if (comparison.said(first, end, said) || known.measured(said.value())) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        return known.knows("LivingArea")
                ? Entry.contradicted(
                        first,
                        end,
                        Entry.Kind.NUMBER,
                        List.of("LivingArea"),
                        Figures.grouped(known.livingArea()) + " square feet",
                        bound == Bound.EXACT ? Figures.instead(said, known.livingArea()) : null)
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    private boolean ofLot(int first, int end) {
        for (int i = end; i < end + 3 && terms.sameSentence(first, i) && terms.isWord(i); i++) {
            if (Set.of("lot", "parcel", "site", "homesite").contains(terms.key(i))) {
                return true;
            }
            if (Set.of("home", "on", "with", "and", "in").contains(terms.key(i))) {
                return false;
            }
        }
        for (int i = first - 1; i >= first - 3 && terms.sameSentence(first, i) && terms.isWord(i); i--) {
            if (Set.of("lot", "parcel", "site").contains(terms.key(i))) {
                return true;
            }
        }
        return false;
    }
}
