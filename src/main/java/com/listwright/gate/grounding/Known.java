package com.listwright.gate.grounding;

import com.listwright.property.fact.Facts;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a home as places where words may be found together: a value, a topic, a sentence of the agent. A phrase
 * is supported by a place that has all its words.
 */
final class Known {
    private static final Set<String> DONE = Set.of("replac", "updat", "ad", "don", "put");

    private static final int VINTAGE = 1980;

    private final Lexicon lexicon;
    private final Facts facts;
    private final Places places;
    private final Notes notes;
    private final Names names = new Names();
    private final Set<String> excluded = new HashSet<>();
    private final UnitMix units;

    private Known(Facts facts, Lexicon lexicon) {
        this.facts = facts;
        this.lexicon = lexicon;
        this.places = new Places(lexicon);
        this.notes = new Notes(lexicon, places);
        this.units = UnitMix.of(facts);
        facts.values().forEach(new Intake(lexicon, places, notes, names, excluded)::take);
        places.settleKinds();
    }

    static Known of(Facts facts, Lexicon lexicon) {
        return new Known(facts, lexicon);
    }

    UnitMix units() {
        return units;
    }

    Facts facts() {
        return facts;
    }

    /** Where a name that the facts give ends, or 0. */
    int name(Terms terms, int i) {
        return names.end(terms, i);
    }

    /** Whether the agent says that this does not go with the home. */
    boolean excludes(String stem) {
        return excluded.contains(stem);
    }

    boolean measured(double area) {
        return notes.measured(area);
    }

    BitSet places(String stem) {
        return places.of(stem);
    }

    BitSet sentences() {
        return notes.sentences();
    }

    /** Where this word of age or state is said, or may be said for what is only dated there: "Roof 2018." */
    BitSet condition(String stem, boolean dated) {
        var found = (BitSet) places(stem).clone();
        if (DONE.contains(stem) || (stem.equals("new") && dated)) {
            found.or(notes.bareYears());
        }
        if (stem.equals("replac")) {
            found.or(places("new"));
        }
        if (stem.equals("don") || stem.equals("put")) {
            DONE.forEach(work -> found.or(places(work)));
        }
        if (stem.equals("new") && dated) {
            found.or(places("replac"));
        }
        if (stem.equals("vintag") && number("YearBuilt") < VINTAGE) {
            found.set(Lexicon.HOME);
        }
        boolean isNew = facts.flag("NewConstructionYN").orElse(false)
                || facts.list("PropertyCondition").contains("New Construction");
        if ((stem.equals("new") && isNew)
                || (stem.equals("updat") && facts.list("PropertyCondition").contains("Updated/Remodeled"))) {
            found.set(Lexicon.HOME);
        }
        return found;
    }

    /** Whether one of these fields is an explicit no: "no pool of its own" where the community has one. */
    boolean deniesExplicitly(List<Need> needs) {
        return needs.stream().anyMatch(need -> need instanceof Need.Anything(var field) && denies(field));
    }

    boolean tellsOfWork() {
        return notes.tellOfWork();
    }

    boolean denies(String field) {
        return facts.denies(field)
                || (field.equals("PetsAllowed") && facts.list(field).contains("No"));
    }

    /** The places that meet one of these needs. */
    BitSet places(List<Need> needs) {
        var found = new BitSet();
        for (var need : needs) {
            switch (need) {
                case Need.Value(var field, var value) -> {
                    found.or(places.ofValue(field, value));
                    if (value.equals("No") && facts.list(field).contains(value)) {
                        found.set(Lexicon.HOME);
                    }
                }
                case Need.Anything(var field) -> found.or(places.ofField(field));
                case Need.None(var field) -> found.set(Lexicon.HOME, found.get(Lexicon.HOME) || denies(field));
                case Need.Derived derived ->
                    found.set(Lexicon.HOME, found.get(Lexicon.HOME) || Derivations.hold(derived, this));
            }
        }
        return found;
    }

    boolean has(String field, String value) {
        return places.hasValue(field, value);
    }

    private boolean unavailable(String field, String value) {
        var bare = value.replace(" Available", "").replace(" Connected", "");
        return facts.list(field).contains(bare + " Not Available");
    }

    boolean denied(List<Need> needs) {
        for (var need : needs) {
            var contradicted = switch (need) {
                case Need.Value(var field, var value) ->
                    denies(field)
                            || unavailable(field, value)
                            || (lexicon.topics().isExclusive(field) && places.hasField(field));
                case Need.Anything(var field) -> denies(field);
                case Need.None(var field) -> places.hasField(field);
                case Need.Derived derived -> Derivations.contradicted(derived, this);
            };
            if (contradicted) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    String field(int place) {
        return places.field(place);
    }

    double number(String name) {
        return facts.number(name).map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /** In years, where the day is known from which it is told. */
    double age() {
        return facts.day("AsOfDate").map(day -> (double) day.getYear()).orElse(Double.NaN) - number("YearBuilt");
    }

    /** Whether dues, rent, owner or tenant carry this, or the agent says so in one sentence. */
    boolean covers(String field, String stem) {
        var found = (BitSet) places.ofField(field).clone();
        found.or(sentences());
        var said = (BitSet) places(stem).clone();
        if (stem.equals("electric")) {
            said.or(places("electriciti"));
        }
        return said.intersects(found);
    }

    /** Whether a sentence of the agent has this number. */
    boolean saysAmount(double amount) {
        return places(Figures.plain(amount)).intersects(sentences());
    }

    double count(String name) {
        return facts.number(name).map(BigDecimal::doubleValue).orElse(0.0);
    }

    boolean knows(String name) {
        return facts.knows(name);
    }

    /** In acres, however it was given. */
    double acres() {
        if (knows("LotSizeAcres")) {
            return number("LotSizeAcres");
        }
        if (knows("LotSizeSquareFeet")) {
            return number("LotSizeSquareFeet") / Numbers.SQUARE_FEET_PER_ACRE;
        }
        var unit = facts.text("LotSizeUnits").orElse("");
        return switch (unit) {
            case "Acres" -> number("LotSizeArea");
            case "Square Feet" -> number("LotSizeArea") / Numbers.SQUARE_FEET_PER_ACRE;
            case "Square Meters" ->
                number("LotSizeArea") * Numbers.SQUARE_FEET_PER_SQUARE_METER / Numbers.SQUARE_FEET_PER_ACRE;
            default -> Double.NaN;
        };
    }

    double livingArea() {
        return area("LivingArea");
    }

    /** In square feet; a bare number is taken for them. */
    double area(String field) {
        boolean meters = facts.text(field + "Units").orElse("").equals("Square Meters");
        return number(field) * (meters ? Numbers.SQUARE_FEET_PER_SQUARE_METER : 1);
    }
}
