package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts, sizes and everything else that is a number with a unit. */
final class Measures {
    private static final Set<String> BEDS = Set.of("bedroom", "bed", "br", "bd", "bdrm", "bdr", "bedder");
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

    private static final Set<String> CAPACITIES = Set.of(
            "bushel",
            "gallon",
            "gpm",
            "kilowatt",
            "kw",
            "btu",
            "ton",
            "amp",
            "volt",
            "watt",
            "horsepower",
            "seer",
            "head",
            "pair");
    private static final Map<String, Double> LENGTHS = Map.of("foot", 1.0, "yard", 3.0, "mile", 5280.0);
    private static final Set<String> WAY =
            Set.of("to", "from", "away", "of", "off", "walk", "drive", "ride", "north", "south", "east", "west", "by");

    private final Terms terms;
    private final Known known;
    private final Comparison comparison;
    private final Areas areas;
    private final Dimensions dimensions;
    private final Counts counts;
    private final Splits splits;

    Measures(Terms terms, Known known, Comparison comparison, Counts counts) {
        this.terms = terms;
        this.known = known;
        this.comparison = comparison;
        this.counts = counts;
        this.splits = new Splits(terms);
        this.areas = new Areas(terms, known, comparison);
        this.dimensions = new Dimensions(terms, known);
    }

    /** The claim that starts with this number. */
    @Nullable
    Entry read(int first, Bound bound, Quantity said) {
        int unit = unit(said.end());
        var entry = beds(first, bound, said, unit);
        if (entry == null) {
            entry = areas.feet(first, bound, said);
        }
        if (entry == null) {
            entry = new BathCount(terms, known).read(first, said);
        }
        if (entry == null) {
            entry = areas.read(first, bound, said);
        }
        if (entry == null) {
            entry = dimensions.read(first, said);
        }
        if (entry == null) {
            entry = counts.cars(first, said);
        }
        if (entry == null) {
            entry = counts.read(first, bound, said, unit);
        }
        if (entry == null) {
            entry = distance(first, said);
        }
        return entry == null ? areas.bare(first, bound, said) : entry;
    }

    /** The first term that is no adjective: "three bright bedrooms". */
    private int unit(int from) {
        int at = from;
        while (at < from + 3
                && terms.sameSentence(from - 1, at)
                && Comparison.isAdjective(terms.key(at))
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
        int rest = splits.rest(end);
        if (rest > 0) {
            double total = known.number("BedroomsTotal");
            return comparison.of(first, end, bound, said, "BedroomsTotal", total - rest, 0);
        }
        if (onMainLevel(end) && known.knows("MainLevelBedrooms")) {
            return comparison.of(first, end, bound, said, "MainLevelBedrooms", known.number("MainLevelBedrooms"), 0);
        }
        if (known.units().beds().get((int) said.value())) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        return comparison.of(first, end, bound, said, "BedroomsTotal", known.number("BedroomsTotal"), 0);
    }

    private boolean onMainLevel(int at) {
        if (!terms.is(at, "on")) {
            return false;
        }
        int word = terms.is(at + 1, "the") ? at + 2 : at + 1;
        return Set.of("main", "first", "ground").contains(terms.word(word));
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
        if (!DISTANCES.contains(terms.key(at))
                && !CAPACITIES.contains(terms.key(at))
                && !(terms.is(at, "'") || terms.is(at, "\""))) {
            return null;
        }
        if (known.places(Figures.plain(said.value())).intersects(known.places(terms.stem(at)))
                && CAPACITIES.contains(terms.key(at))) {
            return Entry.supported(first, at + 1, List.of("AgentNotes"));
        }
        if (isSpent(first, at)) {
            return null;
        }
        return isSaidOtherwise(at, said.value())
                ? Entry.supported(first, at + 1, List.of("AgentNotes"))
                : comparison.sentence(first, at + 1, said);
    }

    /** A quarter mile where the facts say 1,320 feet. */
    private boolean isSaidOtherwise(int at, double value) {
        double feet = value * LENGTHS.getOrDefault(terms.stem(at), 0.0);
        if (feet == 0) {
            return false;
        }
        return LENGTHS.entrySet().stream()
                .anyMatch(unit ->
                        known.places(Figures.plain(feet / unit.getValue())).intersects(known.places(unit.getKey())));
    }

    /** "for ten minutes", "24 hours' notice", "a second fireplace": no way to anywhere. */
    private boolean isSpent(int first, int at) {
        int next = terms.is(at + 1, "'") ? at + 2 : at + 1;
        boolean way = WAY.contains(terms.word(next));
        boolean time = Set.of("minute", "min", "hour", "second").contains(terms.key(at));
        return (terms.key(at).equals("second") && !way)
                || terms.is(next, "notice")
                || (time && !way && (terms.is(first - 1, "for") || terms.is(first - 1, "takes")));
    }

    /** "a stall for every 300 feet" */
    private boolean isShare(Quantity said) {
        double share = known.area(known.knows("BuildingAreaTotal") ? "BuildingAreaTotal" : "LivingArea")
                / known.number("ParkingTotal");
        return Math.abs(share / said.value() - 1) < 0.03;
    }
}
