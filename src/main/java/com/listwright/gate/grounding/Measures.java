package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts, sizes and everything else that is a number with a unit. */
final class Measures {
    private static final Set<String> BEDS = Set.of("bedroom", "bed", "br", "bd", "bdrm", "bdr", "bedder");
    private static final Set<String> BETWEEN = Set.of(
            "full",
            "finished",
            "total",
            "private",
            "large",
            "attached",
            "detached",
            "covered",
            "assigned",
            "reserved",
            "deeded",
            "additional",
            "guest",
            "good",
            "sized",
            "generous",
            "sunny",
            "bright",
            "spacious",
            "comfortable",
            "big",
            "roomy",
            "separate",
            "upstairs",
            "upper",
            "lower",
            "gas",
            "wood",
            "burning",
            "stone",
            "brick",
            "heated",
            "oversized",
            "tandem",
            "side",
            "front",
            "rear",
            "load",
            "entry",
            "secured",
            "garage",
            "carport",
            "parking",
            "underground",
            "open",
            "off",
            "street",
            "legal",
            "rental",
            "residential",
            "living",
            "interior",
            "usable",
            "square",
            "ample",
            "beautiful",
            "nice",
            "lovely",
            "well",
            "proportioned",
            "quiet",
            "airy",
            "cozy",
            "main",
            "level",
            "above",
            "grade",
            "estimated",
            "approximate",
            "approximately",
            "cheerful",
            "car",
            "inviting",
            "elegant",
            "handsome");
    private static final Set<String> DISTANCES = Set.of(
            "minute",
            "min",
            "mile",
            "mi",
            "block",
            "step",
            "yard",
            "hour",
            "second",
            "kilometer",
            "km",
            "foot",
            "ft",
            "feet",
            "inch",
            "meter",
            "house");

    private static final List<String> AREAS =
            List.of("LivingArea", "AboveGradeFinishedArea", "BelowGradeFinishedArea", "BuildingAreaTotal");
    private static final int SMALLEST_AREA = 200;
    private static final List<String> SOME_UNITS =
            List.of("NumberOfUnitsInCommunity", "NumberOfUnitsVacant", "NumberOfUnitsLeased");

    private final Terms terms;
    private final Known known;

    Measures(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /** The claim that starts with this number. */
    @Nullable
    Entry read(int first, Bound bound, Quantity said) {
        int unit = unit(said.end());
        var entry = beds(first, bound, said, unit);
        if (entry == null) {
            entry = new BathCount(terms, known).read(first, said);
        }
        if (entry == null) {
            entry = area(first, bound, said);
        }
        if (entry == null) {
            entry = dimensions(first, said);
        }
        if (entry == null) {
            entry = cars(first, said);
        }
        if (entry == null) {
            entry = counted(first, bound, said, unit);
        }
        if (entry == null) {
            entry = distance(first, said);
        }
        return entry == null ? bareArea(first, bound, said) : entry;
    }

    /** "1,422 square feet upstairs, 980 below, 2,402 in all": an area whose unit was said before. */
    private @Nullable Entry bareArea(int first, Bound bound, Quantity said) {
        if (!said.digits() || said.value() < SMALLEST_AREA || bound != Bound.EXACT) {
            return null;
        }
        for (var field : AREAS) {
            if (known.knows(field) && said.value() == known.area(field)) {
                return Entry.supported(first, said.end(), List.of(field));
            }
        }
        return null;
    }

    /** The first term that is no adjective: "three bright bedrooms". */
    private int unit(int from) {
        int at = from;
        while (at < from + 3
                && terms.sameSentence(from - 1, at)
                && BETWEEN.contains(terms.key(at))
                && !counts(terms.key(at), at)) {
            at++;
        }
        return terms.sameSentence(from - 1, at) ? at : from;
    }

    private boolean counts(String key, int at) {
        return key.equals("parking") && !terms.isWord(at + 1);
    }

    private @Nullable Entry beds(int first, Bound bound, Quantity said, int unit) {
        if (!BEDS.contains(terms.key(unit)) || !said.whole()) {
            return null;
        }
        int end = unit + 1;
        if (onMainLevel(end) && known.knows("MainLevelBedrooms")) {
            return compare(first, end, bound, said, "MainLevelBedrooms", known.number("MainLevelBedrooms"), 0);
        }
        if (known.units().beds().get((int) said.value())) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        return compare(first, end, bound, said, "BedroomsTotal", known.number("BedroomsTotal"), 0);
    }

    private boolean onMainLevel(int at) {
        if (!terms.is(at, "on")) {
            return false;
        }
        int word = terms.is(at + 1, "the") ? at + 2 : at + 1;
        return Set.of("main", "first", "ground").contains(terms.word(word));
    }

    private @Nullable Entry area(int first, Bound bound, Quantity said) {
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
            return compare(
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
                    : compare(first, meters, bound, said, "LivingArea", area, 0.01);
        }
        int grade = terms.is(at, "are") || terms.is(at, "is") || terms.is(at, "finished") ? at + 1 : at;
        if (terms.is(grade + 1, "grade") && (terms.is(grade, "below") || terms.is(grade, "above"))) {
            var field = terms.is(grade, "below") ? "BelowGradeFinishedArea" : "AboveGradeFinishedArea";
            return compare(first, grade + 2, bound, said, field, known.area(field), 0.0004);
        }
        int far = far(at);
        if (far > 0) {
            return terms.key(far).equals("acre")
                    ? lot(first, said.end(), bound, said)
                    : squareFeet(first, bound, said, said.end());
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
        if (terms.is(end, "and") && (terms.is(end + 1, "a") || terms.is(end + 1, "one"))) {
            var whole = Numbers.andPart(terms, said.until(end));
            return whole.end();
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
        if (usesOfLand(word) && !bound.fits(amount, known.acres(), slack(amount))) {
            return part(first, bound, amount, word);
        }
        return lot(first, end, bound, amount);
    }

    private boolean usesOfLand(int word) {
        return Set.of("pasture", "cultivated", "cultivation", "tillable", "wooded", "timber", "cropland", "woods")
                .contains(terms.word(word));
    }

    private Entry part(int first, Bound bound, Quantity said, int at) {
        int word = terms.is(at, "in") ? at + 1 : at;
        var field = switch (terms.word(word)) {
            case "pasture", "grass" -> "PastureArea";
            case "wooded", "timber", "woods" -> "WoodedArea";
            default -> "CultivatedArea";
        };
        return compare(first, word + 1, bound, said, field, known.number(field), 0.01);
    }

    private Entry lot(int first, int end, Bound bound, Quantity said) {
        double acres = known.acres();
        if (bound.fits(said, acres, slack(said))) {
            return Entry.supported(first, end, lotFields());
        }
        if (Double.isNaN(acres)) {
            return literal(first, end, said);
        }
        return Entry.contradicted(first, end, Entry.Kind.NUMBER, lotFields(), plain(acres) + " acres", null);
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

    /** Where "square feet" ends, or 0. */
    private int squareFeet(int at) {
        var key = terms.key(at);
        if (key.equals("sqft") || key.equals("sf") || key.equals("sqf")) {
            return at + 1;
        }
        boolean square = key.equals("square") || key.equals("sq");
        var next = terms.key(at + 1);
        boolean feet = next.equals("feet") || next.equals("foot") || next.equals("ft") || next.equals("footer");
        if (!square && BETWEEN.contains(key) && at > 0) {
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
                    ? literal(first, end, said)
                    : Entry.contradicted(
                            first,
                            end,
                            Entry.Kind.NUMBER,
                            lotFields(),
                            grouped(exactLot) + " square feet",
                            instead(said, exactLot));
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
        if (said(first, end, said) || known.measured(said.value())) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        return known.knows("LivingArea")
                ? Entry.contradicted(
                        first,
                        end,
                        Entry.Kind.NUMBER,
                        List.of("LivingArea"),
                        grouped(known.livingArea()) + " square feet",
                        bound == Bound.EXACT ? instead(said, known.livingArea()) : null)
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

    /** 75 x 140, 75-by-140. */
    private @Nullable Entry dimensions(int first, Quantity said) {
        int at = said.end();
        if (!(terms.is(at, "x") || terms.is(at, "by") || terms.is(at, "×"))) {
            at = Set.of("foot", "ft", "feet", "'").contains(terms.word(at)) ? at + 1 : at;
            if (!(terms.is(at, "x") || terms.is(at, "by") || terms.is(at, "×"))) {
                return null;
            }
        }
        var other = Numbers.at(terms, at + 1);
        if (other == null) {
            return null;
        }
        int end = other.end();
        var lot = Terms.of(
                com.listwright.gate.Words.of(
                        known.facts().text("LotSizeDimensions").orElse("")),
                Lexicon.standard());
        boolean one = false;
        boolean two = false;
        for (int i = 0; i < lot.size(); i++) {
            if (lot.isNumber(i)) {
                var side = Numbers.at(lot, i);
                double number = side == null ? 0 : side.value();
                one |= number == said.value();
                two |= number == other.value();
            }
        }
        if (one && two) {
            return Entry.supported(first, end, List.of("LotSizeDimensions"));
        }
        double length = known.number("MobileLength");
        double width = known.number("MobileWidth");
        if ((said.value() == length && other.value() == width) || (said.value() == width && other.value() == length)) {
            return Entry.supported(first, end, List.of("MobileLength", "MobileWidth"));
        }
        return known.measured(said.value() * other.value())
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    /** two-car garage, garage for two cars is read from its head. */
    private @Nullable Entry cars(int first, Quantity said) {
        int at = said.end();
        if (!(terms.key(at).equals("car")
                || terms.key(at).equals("bay")
                || terms.key(at).equals("stall")
                || terms.key(at).equals("vehicle"))) {
            return null;
        }
        int head = at + 1;
        for (int i = 0; i < 3 && terms.sameSentence(at, head) && terms.isWord(head) && !isShelter(head); i++) {
            head++;
        }
        if (!isShelter(head) || !terms.sameSentence(at, head)) {
            head = at;
        }
        int end = head + 1;
        if (terms.is(end, "for") || terms.is(end, "per")) {
            return null;
        }
        if (terms.key(head).equals("carport")) {
            return compare(first, end, Bound.EXACT, said, "CarportSpaces", known.number("CarportSpaces"), 0);
        }
        if (terms.key(head).equals("garage")) {
            return known.knows("GarageSpaces") || !known.denies("GarageYN")
                    ? compare(first, end, Bound.EXACT, said, "GarageSpaces", known.number("GarageSpaces"), 0)
                    : Entry.contradicted(first, end, Entry.Kind.NUMBER, List.of("GarageYN"), "no garage", null);
        }
        return parking(first, end, said);
    }

    private boolean isShelter(int at) {
        return terms.key(at).equals("garage")
                || terms.key(at).equals("carport")
                || terms.key(at).equals("parking");
    }

    Entry parking(int first, int end, Quantity said) {
        double garage = known.count("GarageSpaces");
        double carport = known.count("CarportSpaces");
        double open = known.count("OpenParkingSpaces");
        double covered = known.count("CoveredSpaces");
        double total = known.count("ParkingTotal");
        for (double sum : new double[] {
            total,
            garage,
            carport,
            open,
            covered,
            garage + carport,
            garage + open,
            covered + open,
            garage + carport + open
        }) {
            if (sum > 0 && sum == said.value()) {
                return Entry.supported(
                        first,
                        end,
                        List.of(total == sum ? "ParkingTotal" : garage == sum ? "GarageSpaces" : "CoveredSpaces"));
            }
        }
        if (said(first, end, said)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        boolean denied = known.knows("ParkingTotal") || known.knows("GarageSpaces");
        return denied
                ? Entry.contradicted(
                        first,
                        end,
                        Entry.Kind.NUMBER,
                        List.of(known.knows("ParkingTotal") ? "ParkingTotal" : "GarageSpaces"),
                        plain(known.knows("ParkingTotal") ? total : garage) + " parking spaces",
                        null)
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    private @Nullable Entry counted(int first, Bound bound, Quantity said, int unit) {
        if (!said.whole()) {
            return null;
        }
        int at = said.end();
        var near = terms.key(at);
        if (near.equals("story")
                || near.equals("storey")
                || near.equals("level")
                || (near.equals("floor") && (terms.word(at).equals("floors") || terms.tied(at)))) {
            double entry = known.number("EntryLevel");
            boolean up = terms.is(at + 1, "up") || terms.is(at + 1, "above");
            if (up && (said.value() == entry || said.value() == entry - 1)) {
                return Entry.supported(first, at + 2, List.of("EntryLevel"));
            }
            return stories(first, at + 1, said);
        }
        var key = terms.key(unit);
        if (key.equals("space")
                || key.equals("spot")
                || (key.equals("parking") && terms.key(unit + 1).isEmpty())) {
            for (int i = at; i < unit; i++) {
                if (terms.key(i).equals("carport")) {
                    return compare(first, unit + 1, bound, said, "CarportSpaces", known.number("CarportSpaces"), 0);
                }
            }
            boolean parking = unit > at
                    && Set.of(
                                    "parking",
                                    "garage",
                                    "covered",
                                    "assigned",
                                    "reserved",
                                    "deeded",
                                    "underground",
                                    "street",
                                    "car",
                                    "off",
                                    "secured")
                            .contains(terms.key(unit - 1));
            return parking ? parking(first, unit + 1, said) : null;
        }
        return switch (key) {
            case "garage" -> {
                boolean cars = at < unit || terms.word(unit).equals("garages");
                yield cars && !terms.word(unit).equals("garages") ? null : sentence(first, unit + 1, said);
            }
            case "fireplace" -> compare(first, unit + 1, bound, said, "FireplacesTotal", fireplaces(said), 0);
            case "unit", "apartment", "residence", "dwelling", "door", "flat", "rental" ->
                units(first, unit + 1, bound, said, near.equals(key));
            case "room" ->
                terms.key(at).equals("room") && known.knows("RoomsTotal")
                        ? compare(first, unit + 1, bound, said, "RoomsTotal", known.number("RoomsTotal"), 0)
                        : null;
            case "day" ->
                terms.is(unit + 1, "on")
                                || ((terms.is(first - 1, "in") || terms.is(first - 1, "market"))
                                        && known.knows("DaysOnMarket"))
                        ? compare(first, unit + 1, bound, said, "DaysOnMarket", known.number("DaysOnMarket"), 0)
                        : sentence(first, unit + 1, said);
            default -> null;
        };
    }

    private @Nullable Entry units(int first, int end, Bound bound, Quantity said, boolean counted) {
        for (var field : SOME_UNITS) {
            if (known.knows(field) && bound.fits(said, known.number(field), 0)) {
                return Entry.supported(first, end, List.of(field));
            }
        }
        if (said.value() == 1 && known.count("NumberOfUnitsTotal") > 1) {
            return null;
        }
        if (!counted || !known.knows("NumberOfUnitsTotal")) {
            return said.value() == 1 ? null : sentence(first, end, said);
        }
        double total = known.number("NumberOfUnitsTotal");
        return said.value() < total && said(first, end, said)
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : compare(first, end, bound, said, "NumberOfUnitsTotal", total, 0);
    }

    private double fireplaces(Quantity said) {
        if (known.knows("FireplacesTotal")) {
            return known.number("FireplacesTotal");
        }
        boolean one = said.value() == 1
                && (known.facts().flag("FireplaceYN").orElse(false)
                        || !known.facts().list("FireplaceFeatures").isEmpty());
        return one ? 1 : known.denies("FireplaceYN") ? 0 : Double.NaN;
    }

    private Entry stories(int first, int end, Quantity said) {
        double own = known.number("Stories");
        double total = known.number("StoriesTotal");
        if (said.value() == own || said.value() == total) {
            return Entry.supported(first, end, List.of(said.value() == own ? "Stories" : "StoriesTotal"));
        }
        boolean levels = (said.value() == 1 && known.has("Levels", "One"))
                || (said.value() == 2 && known.has("Levels", "Two"))
                || (said.value() == 1.5 && known.has("Levels", "One and One Half"))
                || (said.value() >= 3 && known.has("Levels", "Three Or More"));
        if (levels) {
            return Entry.supported(first, end, List.of("Levels"));
        }
        if (said(first, end, said)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        double truth = Double.isNaN(own) ? total : own;
        if (!Double.isNaN(truth)) {
            return Entry.contradicted(
                    first,
                    end,
                    Entry.Kind.NUMBER,
                    List.of(Double.isNaN(own) ? "StoriesTotal" : "Stories"),
                    plain(truth) + (truth == 1 ? " story" : " stories"),
                    instead(said, truth));
        }
        return known.knows("Levels")
                ? Entry.contradicted(
                        first,
                        end,
                        Entry.Kind.NUMBER,
                        List.of("Levels"),
                        String.join(", ", known.facts().list("Levels")),
                        null)
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    /** Minutes, miles, feet: no field has them, only the agent's own sentences. */
    private @Nullable Entry distance(int first, Quantity said) {
        int at = said.end();
        if (terms.is(first - 1, "every") && terms.is(at, "feet") && isShare(said)) {
            return Entry.supported(first, at + 1, List.of("BuildingAreaTotal", "ParkingTotal"));
        }
        boolean ofTheHome = Set.of("long", "wide").contains(terms.word(at + 1));
        if (ofTheHome
                && (said.value() == known.number("MobileLength") || said.value() == known.number("MobileWidth"))) {
            return Entry.supported(first, at + 2, List.of("MobileLength", "MobileWidth"));
        }
        if (terms.is(at, "feet") && said.value() >= SMALLEST_AREA && said.value() == known.livingArea()) {
            return Entry.supported(first, at + 1, List.of("LivingArea"));
        }
        if (!DISTANCES.contains(terms.key(at)) && !(terms.is(at, "'") || terms.is(at, "\""))) {
            return null;
        }
        boolean passes = terms.key(at).equals("second")
                && !Set.of("to", "from", "away", "of", "off", "walk").contains(terms.word(at + 1));
        return passes ? null : sentence(first, at + 1, said);
    }

    /** "a stall for every 300 feet" */
    private boolean isShare(Quantity said) {
        double share = known.area(known.knows("BuildingAreaTotal") ? "BuildingAreaTotal" : "LivingArea")
                / known.number("ParkingTotal");
        return Math.abs(share / said.value() - 1) < 0.03;
    }

    /** A number that only a sentence of the agent can carry, with the words around it. */
    Entry sentence(int first, int end, Quantity said) {
        return said(first, end, said)
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    private Entry literal(int first, int end, Quantity said) {
        return sentence(first, end, said);
    }

    /** Whether one sentence of the agent has this number and its unit. */
    boolean said(int first, int end, Quantity said) {
        var found = (java.util.BitSet) known.places(plain(said.value())).clone();
        found.and(known.sentences());
        for (int i = said.end(); i < end && !found.isEmpty(); i++) {
            if (terms.isWord(i) && !BETWEEN.contains(terms.key(i))) {
                found.and(known.places(terms.stem(i)));
            }
        }
        return !found.isEmpty();
    }

    private Entry compare(int first, int end, Bound bound, Quantity said, String field, double truth, double slack) {
        if (Double.isNaN(truth)) {
            return sentence(first, end, said);
        }
        if (bound.fits(said, truth, slack)) {
            return Entry.supported(first, end, List.of(field));
        }
        if (said(first, end, said)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        return Entry.contradicted(first, end, Entry.Kind.NUMBER, List.of(field), plain(truth), instead(said, truth));
    }

    /** The known number in the style of the one that was said. */
    static @Nullable String instead(Quantity said, double truth) {
        if (said.fraction() || said.plus()) {
            return null;
        }
        if (said.digits()) {
            return truth >= 1000 ? grouped(truth) : plain(truth);
        }
        if (truth < 0 || truth >= 100 || truth * 2 != Math.rint(truth * 2)) {
            return null;
        }
        var whole = Numbers.inWords((int) truth);
        return truth == Math.rint(truth) ? whole : truth > 1 ? whole + " and a half" : null;
    }

    static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : java.math.BigDecimal.valueOf(number)
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    static String grouped(double number) {
        var plain = plain(number);
        int point = plain.indexOf('.');
        var grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > 0 && plain.charAt(at - 1) != '-'; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
