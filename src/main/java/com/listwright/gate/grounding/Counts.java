package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Garages and parking, floors, fireplaces, units, rooms and days. */
final class Counts {
    private static final List<String> SOME_UNITS =
            List.of("NumberOfUnitsInCommunity", "NumberOfUnitsVacant", "NumberOfUnitsLeased");

    private final Terms terms;
    private final Known known;
    private final Comparison comparison;

    Counts(Terms terms, Known known, Comparison comparison) {
        this.terms = terms;
        this.known = known;
        this.comparison = comparison;
    }

    /** two-car garage, garage for two cars is read from its head. */
    @Nullable
    Entry cars(int first, Quantity said) {
        int at = said.end();
        if (terms.is(at, "garage")
                && (terms.key(at + 1).equals("bay") || terms.key(at + 1).equals("stall"))) {
            return comparison.of(first, at + 2, Bound.EXACT, said, "GarageSpaces", known.number("GarageSpaces"), 0);
        }
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
            return comparison.of(first, end, Bound.EXACT, said, "CarportSpaces", known.number("CarportSpaces"), 0);
        }
        if (terms.key(head).equals("garage")) {
            return known.knows("GarageSpaces") || !known.denies("GarageYN")
                    ? comparison.of(first, end, Bound.EXACT, said, "GarageSpaces", known.number("GarageSpaces"), 0)
                    : Entry.contradicted(first, end, Entry.Kind.NUMBER, List.of("GarageYN"), "no garage", null);
        }
        return isTold(at, said) ? Entry.supported(first, at + 1, List.of("AgentNotes")) : parking(first, end, said);
    }

    /** "five stalls" of a barn, as a sentence of the agent has them. */
    private boolean isTold(int thing, Quantity said) {
        var told = (BitSet) known.places(Figures.plain(said.value())).clone();
        told.and(known.sentences());
        told.and(known.places(terms.stem(thing)));
        return !told.isEmpty();
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
        if (comparison.said(first, end, said)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        boolean denied = known.knows("ParkingTotal") || known.knows("GarageSpaces");
        return denied
                ? Entry.contradicted(
                        first,
                        end,
                        Entry.Kind.NUMBER,
                        List.of(known.knows("ParkingTotal") ? "ParkingTotal" : "GarageSpaces"),
                        Figures.plain(known.knows("ParkingTotal") ? total : garage) + " parking spaces",
                        null)
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    @Nullable
    Entry read(int first, Bound bound, Quantity said, int unit) {
        if (!said.whole()) {
            return null;
        }
        int at = said.end();
        var near = terms.key(at);
        int stories = stories(at);
        if (stories > at) {
            return stories(first, stories + 1, said);
        }
        if (stories == at) {
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
                || key.equals("stall")
                || (key.equals("parking") && terms.key(unit + 1).isEmpty())) {
            for (int i = at; i < unit; i++) {
                if (terms.key(i).equals("carport")) {
                    return comparison.of(
                            first, unit + 1, bound, said, "CarportSpaces", known.number("CarportSpaces"), 0);
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
                yield cars && !terms.word(unit).equals("garages") ? null : comparison.sentence(first, unit + 1, said);
            }
            case "fireplace" -> comparison.of(first, unit + 1, bound, said, "FireplacesTotal", fireplaces(said), 0);
            case "unit", "apartment", "residence", "dwelling", "door", "flat", "rental" ->
                units(first, unit + 1, bound, said, near.equals(key));
            case "room" ->
                terms.key(at).equals("room") && known.knows("RoomsTotal")
                        ? comparison.of(first, unit + 1, bound, said, "RoomsTotal", known.number("RoomsTotal"), 0)
                        : null;
            case "day" -> days(first, unit + 1, bound, said);
            default -> null;
        };
    }

    /** Days on the market, whatever they are called: "three days in", "on day nine". */
    private @Nullable Entry days(int first, int end, Bound bound, Quantity said) {
        boolean market = terms.is(end, "on")
                || (terms.is(first - 1, "in") && known.knows("DaysOnMarket"))
                || terms.is(first - 1, "market");
        double days = known.number("DaysOnMarket");
        return market || bound.fits(said, days, 0)
                ? comparison.of(first, end, bound, said, "DaysOnMarket", days, 0)
                : comparison.sentence(first, end, said);
    }

    /** Where "stories" stands in "two stories" and in "two brick stories", or -1. */
    private int stories(int at) {
        var near = terms.key(at);
        if (near.equals("story")
                || near.equals("storey")
                || near.equals("level")
                || (near.equals("floor") && (terms.word(at).equals("floors") || terms.tied(at)))) {
            return at;
        }
        boolean said =
                terms.isWord(at) && terms.sameSentence(at, at + 1) && !terms.is(at, "of") && !terms.is(at, "and");
        return said && terms.is(at + 1, "stories") ? at + 1 : -1;
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
        if (!counted && said.value() > 1 && said.value() == known.number("NumberOfUnitsTotal")) {
            return Entry.supported(first, end, List.of("NumberOfUnitsTotal"));
        }
        if (!counted || !known.knows("NumberOfUnitsTotal")) {
            return said.value() == 1 ? null : comparison.sentence(first, end, said);
        }
        double total = known.number("NumberOfUnitsTotal");
        return said.value() < total && comparison.said(first, end, said)
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : comparison.of(first, end, bound, said, "NumberOfUnitsTotal", total, 0);
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
        if (comparison.said(first, end, said)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        double truth = Double.isNaN(own) ? total : own;
        if (!Double.isNaN(truth)) {
            return Entry.contradicted(
                    first,
                    end,
                    Entry.Kind.NUMBER,
                    List.of(Double.isNaN(own) ? "StoriesTotal" : "Stories"),
                    Figures.plain(truth) + (truth == 1 ? " story" : " stories"),
                    Figures.instead(said, truth));
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
}
