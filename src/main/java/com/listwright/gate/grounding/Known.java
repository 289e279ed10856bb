package com.listwright.gate.grounding;

import com.listwright.gate.Words;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Field;
import com.listwright.property.fact.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a home as places where words may be found together: a value, a topic, a sentence of the agent. A phrase
 * is supported by a place that has all its words.
 */
final class Known {
    private static final BitSet NOWHERE = new BitSet();
    private static final Set<String> UNSAID = Set.of(
            "PublicRemarks",
            "SyndicationRemarks",
            "Exclusions",
            "ListingKey",
            "ListingId",
            "PhotosCount",
            "VirtualTourURLUnbranded",
            "AssociationFeeFrequency",
            "LandLeaseAmountFrequency",
            "LivingAreaUnits",
            "LotSizeUnits",
            "AsOfDate",
            "LivingAreaSource",
            "BedroomsTotal",
            "BathroomsFull",
            "BathroomsHalf",
            "LivingArea",
            "ListPrice",
            "YearBuilt",
            "OriginalListPrice",
            "PreviousListPrice",
            "LotSizeAcres",
            "LotSizeSquareFeet",
            "LotSizeArea");

    /** A text proves nothing about itself. */
    private static final Set<String> UNTOLD = Set.of("PublicRemarks", "SyndicationRemarks");

    /** Not to be written about, but true where a template signs; other gates say where no name may stand. */
    private static final Set<String> ADVERTISERS = Set.of("ListAgentFullName", "ListOfficeName");

    private final Lexicon lexicon;
    private final Facts facts;
    private final Map<String, BitSet> words = new HashMap<>(512);
    private final List<String> places = new ArrayList<>();
    private final Map<String, Integer> topics = new HashMap<>();
    private final Map<String, BitSet> values = new HashMap<>();
    private final Map<String, BitSet> fields = new HashMap<>();
    private final BitSet sentences = new BitSet();
    private final BitSet bareYears = new BitSet();
    private final Map<Integer, Set<String>> conditions = new HashMap<>();
    private final UnitMix units;

    private final Map<String, List<List<String>>> names = new HashMap<>();
    private final Set<String> excluded = new HashSet<>();
    private final Set<Double> measured = new HashSet<>();

    private Known(Facts facts, Lexicon lexicon) {
        this.facts = facts;
        this.lexicon = lexicon;
        this.units = UnitMix.of(facts);
        places.add("");
        facts.values().forEach(this::take);
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

    private void take(String name, Value value) {
        var field = lexicon.field(name).orElse(null);
        if (field == null || UNTOLD.contains(name) || !(field.isPublic() || ADVERTISERS.contains(name))) {
            return;
        }
        switch (value) {
            case Value.Choice(var choice) -> value(name, choice);
            case Value.Choices choices -> {
                if (!choices.none()) {
                    choices.names().forEach(choice -> value(name, choice));
                }
            }
            case Value.YesNo(var yes) -> {
                if (yes) {
                    places(name, List.of()).forEach(place -> mark(fields, name, place));
                }
            }
            case Value.Amount(var number) -> amount(name, number);
            case Value.Text(var text) -> text(name, text);
            case Value.Day day -> {
                if (!UNSAID.contains(name)) {
                    places(name, List.of()).forEach(place -> mark(fields, name, place));
                }
            }
        }
    }

    private void value(String name, String choice) {
        if (choice.equals("No") || choice.endsWith("Not Available") || choice.equals("No Garage")) {
            return;
        }
        for (var place : places(name, lexicon.wordsOf(choice))) {
            mark(fields, name, place);
            mark(values, name + '=' + choice, place);
        }
        boolean isOwnWord = lexicon.field(name)
                .flatMap(Field::lookup)
                .flatMap(lookup -> lookup.standardName(choice))
                .isEmpty();
        if (isOwnWord) {
            // RESO has no such value, so no claim knows it: it says what it says, like a sentence.
            sentences(name, choice);
        }
    }

    private void amount(String name, BigDecimal number) {
        if (number.signum() <= 0) {
            return;
        }
        if (UNSAID.contains(name)) {
            mark(fields, name, Lexicon.HOME);
            return;
        }
        places(name, List.of(number.toPlainString())).forEach(place -> mark(fields, name, place));
    }

    private void text(String name, String text) {
        if (name.equals("Exclusions")) {
            excluded.addAll(stems(text));
        }
        if (lexicon.holdsSentences(name)) {
            sentences(name, text);
        }
        if (!name.equals("AgentNotes") && !UNSAID.contains(name)) {
            var stems = stems(text);
            if (!lexicon.holdsSentences(name)) {
                named(stems(text.split("\\(", 2)[0]));
                if (name.equals("UnparsedAddress")) {
                    street(text);
                }
            }
            if (name.equals("ParkName")) {
                stems.add("park");
            }
            places(name, stems).forEach(place -> mark(fields, name, place));
        }
    }

    /** Copy names the street alone, with its number or without: "1900 Threnody Park Lane" tells no year. */
    private void street(String address) {
        var street = stems(address.split(",", 2)[0]);
        named(street);
        if (street.size() > 2 && Character.isDigit(street.getFirst().charAt(0))) {
            named(street.subList(1, street.size()));
        }
    }

    private void named(List<String> name) {
        if (!name.isEmpty()) {
            names.computeIfAbsent(name.getFirst(), none -> new ArrayList<>()).add(List.copyOf(name));
        }
    }

    private List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        var cut = Words.of(text);
        for (int i = 0; i < cut.size(); i++) {
            if (cut.kind(i) != Words.Kind.MARK) {
                stems.add(cut.isWord(i) ? lexicon.stem(cut.word(i)) : cut.word(i));
            }
        }
        return stems;
    }

    /** Where a name of several words that starts here ends, or 0: "Mesquite Flat" is no flat. */
    int name(Terms terms, int i) {
        int end = 0;
        for (var name : names.getOrDefault(terms.stem(i), List.of())) {
            int at = i + 1;
            while (at - i < name.size()
                    && terms.sameSentence(i, at)
                    && terms.stem(at).equals(name.get(at - i))) {
                at++;
            }
            boolean whole = at - i == name.size() && (name.size() > 1 || terms.isCapital(i));
            end = whole ? Math.max(end, at) : end;
        }
        return end;
    }

    /** Whether the agent says that this does not go with the home. */
    boolean excludes(String stem) {
        return excluded.contains(stem);
    }

    private void sentences(String name, String text) {
        var cut = Words.of(text);
        int sentence = -1;
        int place = 0;
        boolean year = false;
        for (int i = 0; i <= cut.size(); i++) {
            boolean ends = i == cut.size() || cut.is(i, ";") || cut.sentence(i) != sentence;
            if (ends
                    && place > 0
                    && year
                    && conditions.getOrDefault(place, Set.of()).isEmpty()) {
                bareYears.set(place);
            }
            if (i == cut.size()) {
                return;
            }
            if (ends) {
                sentence = cut.sentence(i);
                place = place(name);
                sentences.set(place);
                year = false;
            }
            if (cut.isWord(i)) {
                var stem = lexicon.stem(cut.word(i));
                note(stem, place);
                lexicon.implied(stem).forEach(word -> note(word, places.size() - 1));
            } else if (cut.isNumber(i)) {
                var number = cut.word(i).replace(",", "");
                note(number, place);
                year |= Numbers.isYear(number);
                if (Numbers.isYear(number) && i > 0 && cut.isWord(i - 1)) {
                    note("year", place);
                }
            }
            if (cut.isNumber(i)) {
                measure(cut, i);
            }
            if (!cut.isWord(i) && !cut.isNumber(i)) {
                continue;
            }
            var stem = cut.isWord(i) ? lexicon.stem(cut.word(i)) : "";
            if (lexicon.isCondition(stem)) {
                conditions.computeIfAbsent(place, none -> new HashSet<>()).add(stem);
            }
        }
    }

    /** "24x30" tells 720 square feet too. */
    private void measure(Words cut, int i) {
        boolean by = i + 2 < cut.size()
                && (cut.word(i + 1).equals("x")
                        || cut.word(i + 1).equals("by")
                        || cut.word(i + 1).equals("×"))
                && cut.isNumber(i + 2);
        if (by
                && cut.word(i).length() < 5
                && cut.word(i + 2).length() < 5
                && cut.word(i).indexOf('/') < 0
                && cut.word(i + 2).indexOf('/') < 0) {
            measured.add(Double.parseDouble(cut.word(i)) * Double.parseDouble(cut.word(i + 2)));
        }
    }

    /** Whether two sides that the agent gives come to this area. */
    boolean measured(double area) {
        return measured.contains(area);
    }

    private void note(String stem, int place) {
        words.computeIfAbsent(stem, none -> new BitSet()).set(place);
        var number = Numbers.wordAsDigits(stem);
        if (number != null) {
            words.computeIfAbsent(number, none -> new BitSet()).set(place);
        }
    }

    private static void mark(Map<String, BitSet> marks, String name, int place) {
        marks.computeIfAbsent(name, none -> new BitSet()).set(place);
    }

    /** The places of a value: its topics, or one of its own. */
    private List<Integer> places(String name, List<String> stems) {
        List<Integer> found = new ArrayList<>(2);
        for (var topic : lexicon.topics(name)) {
            var known = topics.get(topic.name());
            int place;
            if (known == null) {
                place = topic.name().equals("home") ? Lexicon.HOME : place(name);
                topics.put(topic.name(), place);
                topic.heads().forEach(head -> note(head, place));
            } else {
                place = known;
            }
            found.add(place);
        }
        if (found.isEmpty()) {
            found.add(place(name));
            lexicon.beside(name).forEach(word -> note(word, found.getFirst()));
        }
        for (int place : found) {
            stems.forEach(stem -> note(stem, place));
        }
        return found;
    }

    private int place(String name) {
        places.add(name);
        return places.size() - 1;
    }

    BitSet places(String stem) {
        return words.getOrDefault(stem, NOWHERE);
    }

    BitSet sentences() {
        return sentences;
    }

    /** Where this word of age or state is said, or may be said for what is only dated there: "Roof 2018." */
    BitSet condition(String stem, boolean dated) {
        var found = (BitSet) places(stem).clone();
        if (stem.equals("replac") || stem.equals("updat") || (stem.equals("new") && dated) || stem.equals("ad")) {
            found.or(bareYears);
        }
        if (stem.equals("new") && dated) {
            found.or(places("replac"));
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
        return !conditions.isEmpty();
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
                    found.or(values.getOrDefault(field + '=' + value, NOWHERE));
                    if (value.equals("No") && facts.list(field).contains(value)) {
                        found.set(Lexicon.HOME);
                    }
                }
                case Need.Anything(var field) -> found.or(fields.getOrDefault(field, NOWHERE));
                case Need.None(var field) -> found.set(Lexicon.HOME, found.get(Lexicon.HOME) || denies(field));
                case Need.Derived derived ->
                    found.set(Lexicon.HOME, found.get(Lexicon.HOME) || Derivations.hold(derived, this));
            }
        }
        return found;
    }

    boolean has(String field, String value) {
        return values.containsKey(field + '=' + value);
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
                            || (lexicon.isExclusive(field) && fields.containsKey(field));
                case Need.Anything(var field) -> denies(field);
                case Need.None(var field) -> fields.containsKey(field);
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
        return place < places.size() && place > 0 ? places.get(place) : null;
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
        var found = (BitSet) fields.getOrDefault(field, NOWHERE).clone();
        found.or(sentences);
        var said = (BitSet) places(stem).clone();
        if (stem.equals("electric")) {
            said.or(places("electriciti"));
        }
        return said.intersects(found);
    }

    /** Whether a sentence of the agent has this number. */
    boolean saysAmount(double amount) {
        return places(Figures.plain(amount)).intersects(sentences);
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
