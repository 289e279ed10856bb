package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims that begin with a number, with how the number is meant, or with the words that announce one. */
final class Quantities {
    private static final Set<String> BANDS = Set.of("low", "mid", "high", "upper", "lower");
    private static final Set<String> SHELTERS = Set.of("parking", "room", "garage");
    private static final Set<String> CARS = Set.of("car", "vehicle");
    private static final Set<String> BEFORE_CAP = Set.of("at", "a", "an", "is", "of", "rate");
    private static final Set<String> AFTER_CAP = Set.of("cap", "capitalization", "cap-rate");

    private static final Set<String> STARTS = new HashSet<>(Set.of(
            "$",
            "a",
            "an",
            "the",
            "that",
            "half",
            "single",
            "parking",
            "room",
            "garage",
            "walk",
            "floor",
            "one",
            "century",
            "likewise",
            "along"));

    static {
        STARTS.addAll(BANDS);
        STARTS.addAll(Bound.starts());
        STARTS.addAll(Numbers.starts());
        STARTS.addAll(Decades.starts());
        STARTS.addAll(Dates.starts());
        STARTS.addAll(Openings.starts());
    }

    private final Terms terms;
    private final Known known;
    private final Comparison comparison;
    private final Counts counts;
    private final Measures measures;
    private final Money money;
    private final Times times;
    private final BathCount baths;
    private final PriceMove change;

    Quantities(Terms terms, Known known, Lexicon lexicon) {
        this.terms = terms;
        this.known = known;
        this.comparison = new Comparison(terms, known);
        this.counts = new Counts(terms, known, comparison);
        this.measures = new Measures(terms, known, comparison, counts);
        this.money = new Money(terms, known);
        this.times = new Times(terms, known, lexicon);
        this.baths = new BathCount(terms, known);
        this.change = new PriceMove(terms, known);
    }

    /** The claim that starts here, or null. */
    @Nullable
    Entry at(int i) {
        if (!terms.isNumber(i) && !STARTS.contains(terms.word(i))) {
            return null;
        }
        var said = Bound.at(terms, i);
        int at = said == null ? i : said.end();
        var bound = said == null ? Bound.EXACT : said.bound();
        if (!terms.sameSentence(i, at)) {
            return null;
        }
        if (terms.is(at, "$")) {
            return money.read(i, at, bound);
        }
        if (BANDS.contains(terms.word(at)) && terms.is(at + 1, "$")) {
            return money.read(i, at + 1, bound);
        }
        var time = times.read(at);
        if (time != null) {
            return time;
        }
        var announced = announced(i, at, bound);
        return announced == null ? number(i, at, bound) : announced;
    }

    private @Nullable Entry announced(int first, int at, Bound bound) {
        return switch (terms.word(at)) {
            case "a", "an" -> article(first, at, bound);
            case "full", "three", "half" -> baths.bare(at);
            case "single" -> single(first, at, bound);
            case "parking", "room", "garage" -> cars(first, at);
            case "walk" -> walkScore(first, at);
            default -> null;
        };
    }

    private @Nullable Entry article(int first, int at, Bound bound) {
        var bath = baths.afterArticle(at);
        if (bath != null) {
            return bath;
        }
        int acre = terms.is(at + 1, "full") || terms.is(at + 1, "whole") ? at + 2 : at + 1;
        return terms.is(acre, "acre")
                ? measures.read(first, bound, new Quantity(1, at, acre, false, 0, false, false))
                : null;
    }

    private @Nullable Entry single(int first, int at, Bound bound) {
        boolean floors = Set.of("story", "level", "floor").contains(terms.key(at + 1))
                && !terms.key(at + 2).equals("living");
        return floors ? measures.read(first, bound, new Quantity(1, at, at + 1, false, 0, false, false)) : null;
    }

    /** "parking for six", "a garage for two cars" */
    private @Nullable Entry cars(int first, int at) {
        var cars = SHELTERS.contains(terms.word(at)) && terms.is(at + 1, "for") ? Numbers.at(terms, at + 2) : null;
        if (cars == null) {
            return null;
        }
        boolean named = CARS.contains(terms.key(cars.end()));
        return named || terms.is(at, "parking")
                ? counts.parking(first, named ? cars.end() + 1 : cars.end(), cars)
                : null;
    }

    private @Nullable Entry walkScore(int first, int at) {
        if (!terms.key(at + 1).equals("score")) {
            return null;
        }
        int number = terms.is(at + 2, "of") || terms.is(at + 2, "is") || terms.is(at + 2, ":") ? at + 3 : at + 2;
        var score = Numbers.at(terms, number);
        if (score == null) {
            return null;
        }
        return known.number("WalkScore") == score.value()
                ? Entry.supported(first, score.end(), List.of("WalkScore"))
                : Entry.unsupported(first, score.end(), Entry.Kind.NUMBER);
    }

    private @Nullable Entry number(int first, int at, Bound before) {
        boolean two = terms.isNumber(at)
                && terms.isNumber(at + 1)
                && terms.word(at + 1).indexOf('/') < 0
                && !terms.is(at + 2, "/");
        if (two) {
            return null;
        }
        var spoken = money.spoken(first, at, before);
        if (spoken != null) {
            return spoken;
        }
        var number = Numbers.at(terms, at);
        if (number != null && isAllBut(at)) {
            return allBut(first, number);
        }
        if (number == null || isNoCount(first, at)) {
            return null;
        }
        if (terms.is(number.end(), "%") || terms.is(number.end(), "percent")) {
            return percent(first, before, number);
        }
        return measures.read(first, before == Bound.EXACT ? Bound.after(terms, number.end()) : before, number);
    }

    private boolean isAllBut(int at) {
        return terms.is(at - 1, "but") && terms.is(at - 2, "all");
    }

    /** "all but 30 of it in pasture"; of anything but land it claims no count. */
    private @Nullable Entry allBut(int first, Quantity said) {
        if (!terms.is(said.end(), "of")) {
            return null;
        }
        for (var use : List.of("PastureArea", "CultivatedArea", "WoodedArea")) {
            if (Math.abs(known.acres() - known.number(use) - said.value()) < 1) {
                return Entry.supported(first, said.end(), List.of(use));
            }
        }
        return Entry.unsupported(first, said.end(), Entry.Kind.NUMBER);
    }

    /** "this one", "one of" */
    private boolean isNoCount(int first, int at) {
        boolean pronoun = terms.is(at, "one")
                && !terms.tied(at + 1)
                && (terms.is(at + 1, "of") || terms.is(first - 1, "this") || terms.is(first - 1, "the"));
        return pronoun;
    }

    private Entry percent(int first, Bound bound, Quantity said) {
        int end = said.end() + 1;
        double cap = known.knows("CapRate")
                ? known.number("CapRate")
                : 100 * known.number("NetOperatingIncome") / known.number("ListPrice");
        boolean named = AFTER_CAP.contains(terms.word(end))
                || (terms.is(end, "going") && terms.is(end + 1, "in"))
                || BEFORE_CAP.contains(terms.word(first - 1));
        if (named && bound.fits(said, cap, 0)) {
            return Entry.supported(first, end, List.of("CapRate"));
        }
        var moved = change.percent(bound, said);
        if (moved != null) {
            return Entry.supported(first, end, moved);
        }
        return comparison.sentence(first, said.end(), said).isSupported()
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }
}
