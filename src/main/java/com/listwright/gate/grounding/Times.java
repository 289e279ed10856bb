package com.listwright.gate.grounding;

import com.listwright.property.fact.Value;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years, decades, ages, dates and floors. */
final class Times {
    private static final Map<String, Integer> DECADES = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Set<String> BUILT = Set.of(
            "built",
            "constructed",
            "completed",
            "circa",
            "c",
            "erected",
            "vintage",
            "construction",
            "dating",
            "dates",
            "dated",
            "build",
            "century");
    private static final Set<String> WORK = Set.of(
            "install",
            "replac",
            "updat",
            "new",
            "paint",
            "refinish",
            "ad",
            "renew",
            "rebuilt",
            "bolt",
            "repair",
            "servic",
            "done",
            "redo",
            "inspect",
            "rewir",
            "retrofit",
            "convert",
            "restor",
            "rebuild",
            "expand",
            "resurfac");

    private static final Set<String> WORKED = Set.of(
            "built",
            "rebuilt",
            "replaced",
            "installed",
            "renovated",
            "remodeled",
            "redone",
            "updated",
            "added",
            "refinished",
            "painted",
            "new",
            "in",
            "from");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "from",
            "circa",
            "since",
            "of",
            "to",
            "around",
            "during",
            "about",
            "installed",
            "built",
            "replaced",
            "renovated",
            "remodeled",
            "refinished",
            "painted",
            "updated");

    private static final Set<String> EVENTS = Set.of(
            "avail",
            "availabl",
            "readi",
            "complet",
            "completion",
            "expect",
            "occupanci",
            "possession",
            "mov",
            "leas",
            "deliver",
            "deliveri",
            "vacant",
            "begin",
            "start",
            "until",
            "end",
            "expir",
            "install",
            "replac",
            "updat",
            "new",
            "rent",
            "clos",
            "built",
            "list",
            "listed",
            "due",
            "finish",
            "servic",
            "inspect",
            "paint",
            "occupi",
            "vacat");

    static {
        int decade = 1920;
        for (var word :
                List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")) {
            DECADES.put(word, decade);
            decade += 10;
        }
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
    }

    private final Terms terms;
    private final Known known;
    private final Lexicon lexicon;
    private final Ages ages;

    Times(Terms terms, Known known, Lexicon lexicon) {
        this.terms = terms;
        this.known = known;
        this.lexicon = lexicon;
        this.ages = new Ages(terms, known);
    }

    @Nullable
    Entry read(int i) {
        var entry = decade(i);
        if (entry == null) {
            entry = date(i);
        }
        if (entry == null) {
            entry = floor(i);
        }
        if (entry == null) {
            entry = age(i);
        }
        if (entry == null) {
            entry = ages.read(i);
        }
        return entry == null ? year(i) : entry;
    }

    private @Nullable Entry decade(int i) {
        int decade = 0;
        int end = i + 1;
        if (terms.isWord(i)) {
            decade = DECADES.getOrDefault(terms.word(i), 0);
            if (decade > 0 && (terms.is(i - 1, "nineteen") || terms.is(i - 1, "eighteen"))) {
                decade = terms.is(i - 1, "eighteen") ? decade - 100 : decade;
            }
        } else if (terms.isNumber(i)
                && (terms.is(i + 1, "s") || terms.is(i + 1, "'s"))
                && terms.glued(i + 1)
                && !terms.is(i - 1, "$")) {
            decade = inDigits(terms.word(i));
            end = i + 2;
        }
        if (decade == 0) {
            return null;
        }
        int first = i;
        var part = terms.word(i - 1);
        boolean early = part.equals("early");
        boolean mid = part.equals("mid") || part.equals("middle");
        boolean late = part.equals("late");
        if (early || mid || late) {
            first--;
        }
        double year = known.number("YearBuilt");
        if (ofSomethingElse(first, end)) {
            return Entry.unsupported(first, end, Entry.Kind.DATE);
        }
        if (Double.isNaN(year)) {
            return Entry.unsupported(first, end, Entry.Kind.DATE);
        }
        double into = year - decade;
        boolean century = decade % 100 == 0 && decade < 2000;
        boolean within = century
                ? into >= 0 && into < (early ? 34 : 100) && (!late || into >= 66) && (!mid || (into >= 33 && into < 67))
                : into >= 0 && into <= 9;
        boolean fits = within && (century || (early ? into <= 3 : mid ? into >= 3 && into <= 7 : !late || into >= 6));
        return fits
                ? Entry.supported(first, end, List.of("YearBuilt"))
                : Entry.contradicted(first, end, Entry.Kind.DATE, List.of("YearBuilt"), Figures.plain(year), null);
    }

    private static int inDigits(String written) {
        if (written.length() == 4 && written.endsWith("0") && Numbers.isYear(written)) {
            return Integer.parseInt(written);
        }
        if (written.length() == 2 && written.endsWith("0") && Character.isDigit(written.charAt(0))) {
            int decade = Integer.parseInt(written);
            return decade >= 20 ? 1900 + decade : 0;
        }
        return 0;
    }

    private boolean ofSomethingElse(int first, int end) {
        var things = things(first, end);
        return things.stream().anyMatch(stem -> WORK.contains(stem))
                && !BUILT.contains(terms.word(first - 1))
                && !BUILT.contains(terms.word(first - 2))
                && !BUILT.contains(terms.word(first - 3));
    }

    private @Nullable Entry date(int i) {
        var month = terms.isWord(i) ? MONTHS.get(terms.word(i)) : null;
        boolean word = (terms.is(i, "may") || terms.is(i, "march")) && !terms.isNumber(i + 1) && !terms.isName(i);
        if (month == null || word) {
            return null;
        }
        int end = i + 1;
        int day = 0;
        int year = 0;
        if (terms.isNumber(end) && terms.word(end).length() <= 2) {
            day = Integer.parseInt(terms.word(end));
            end++;
            if (Set.of("st", "nd", "rd", "th").contains(terms.word(end)) && terms.glued(end)) {
                end++;
            }
        }
        int comma = terms.is(end, ",") ? end + 1 : end;
        if (terms.isNumber(comma) && Numbers.isYear(terms.word(comma))) {
            year = Integer.parseInt(terms.word(comma));
            end = comma + 1;
        }
        int first = terms.is(i - 1, "early") || terms.is(i - 1, "mid") || terms.is(i - 1, "late") ? i - 1 : i;
        for (var fact : known.facts().values().entrySet()) {
            if (fact.getValue() instanceof Value.Day(LocalDate date)
                    && date.getMonth() == month
                    && (day == 0 || date.getDayOfMonth() == day)
                    && (year == 0 || date.getYear() == year)) {
                return Entry.supported(first, end, List.of(fact.getKey()));
            }
        }
        if (day == 0 && year == 0 && !announces(i)) {
            return null;
        }
        var found = (BitSet) known.places(lexicon.stem(month.name().toLowerCase(Locale.ROOT)))
                .clone();
        found.or(known.places(terms.stem(i)));
        if (day > 0) {
            found.and(known.places(String.valueOf(day)));
        }
        if (year > 0) {
            found.and(known.places(String.valueOf(year)));
        }
        if (!found.isEmpty()) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        return known.knows("AvailabilityDate")
                ? Entry.contradicted(
                        first,
                        end,
                        Entry.Kind.DATE,
                        List.of("AvailabilityDate"),
                        known.facts()
                                .day("AvailabilityDate")
                                .map(LocalDate::toString)
                                .orElse(""),
                        null)
                : Entry.unsupported(first, end, Entry.Kind.DATE);
    }

    /** Whether something is to happen in this month: else it is the season that it stands for, "cool in July". */
    private boolean announces(int month) {
        for (int i = month - 8; i < month + 5; i++) {
            if (terms.sameSentence(month, i) && EVENTS.contains(terms.stem(i))) {
                return true;
            }
        }
        return false;
    }

    /** 14th floor, floor 14, second level. */
    private @Nullable Entry floor(int i) {
        int rank = Numbers.rank(terms, i);
        int first = i;
        int end;
        if (rank > 0) {
            int at = Numbers.rankEnd(terms, i);
            var whole = terms.is(at, "of") ? Numbers.at(terms, at + 1) : null;
            if (whole != null
                    && (terms.key(whole.end()).equals("floor")
                            || terms.key(whole.end()).equals("story"))) {
                return known.number("EntryLevel") == rank && Derivations.stories(known) == whole.value()
                        ? Entry.supported(i, whole.end() + 1, List.of("EntryLevel", "StoriesTotal"))
                        : Entry.unsupported(i, whole.end() + 1, Entry.Kind.NUMBER);
            }
            if (!(terms.is(at, "floor") || terms.is(at, "level") || terms.is(at, "story"))) {
                return null;
            }
            end = at + 1;
        } else if (terms.is(i, "floor")
                && terms.isNumber(i + 1)
                && terms.word(i + 1).length() <= 3
                && !terms.is(i + 2, "plan")) {
            var number = Numbers.at(terms, i + 1);
            if (number == null || !number.whole()) {
                return null;
            }
            rank = (int) number.value();
            end = i + 2;
        } else {
            return null;
        }
        double entry = known.number("EntryLevel");
        if (!Double.isNaN(entry)) {
            if (entry == rank) {
                return Entry.supported(first, end, List.of("EntryLevel"));
            }
            boolean own = terms.tied(Math.max(end - 1, 0)) || terms.is(i - 1, "the") || i == 0;
            return own
                    ? Entry.contradicted(
                            first, end, Entry.Kind.NUMBER, List.of("EntryLevel"), "floor " + Figures.plain(entry), null)
                    : null;
        }
        boolean home = Derivations.stories(known) >= rank
                || known.has("Levels", "Two")
                || known.has("Levels", "Three Or More");
        if (home) {
            return null;
        }
        var found = (BitSet) known.places(String.valueOf(rank)).clone();
        return !found.isEmpty() ? null : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    /** 20-year-old roof; a 20-year-old home. */
    private @Nullable Entry age(int i) {
        var said = Numbers.at(terms, i);
        if (said == null
                || !terms.key(said.end()).equals("year")
                || !(terms.is(said.end() + 1, "old") || terms.is(said.end() + 1, "young"))) {
            return null;
        }
        int end = said.end() + 2;
        double now =
                known.facts().day("AsOfDate").map(day -> (double) day.getYear()).orElse(Double.NaN);
        var things = things(i, end);
        var year = Figures.plain(now - said.value());
        if (things.isEmpty()) {
            double built = known.number("YearBuilt");
            if (!Double.isNaN(now) && !Double.isNaN(built)) {
                return Math.abs(now - built - said.value()) <= 1
                        ? Entry.supported(i, end, List.of("YearBuilt", "AsOfDate"))
                        : Entry.contradicted(
                                i,
                                end,
                                Entry.Kind.DATE,
                                List.of("YearBuilt"),
                                "built in " + Figures.plain(built),
                                null);
            }
            return Entry.unsupported(i, end, Entry.Kind.DATE);
        }
        return inOneSentence(year, things) || inOneSentence(Figures.plain(said.value()), things)
                ? Entry.supported(i, end, List.of("AgentNotes"))
                : Entry.unsupported(i, end, Entry.Kind.DATE);
    }

    private @Nullable Entry year(int i) {
        if (!terms.isNumber(i) || !Numbers.isYear(terms.word(i)) || terms.is(i - 1, "$")) {
            return null;
        }
        int end = i + 1;
        int first = i;
        boolean dated = i > 0
                && BEFORE_YEAR.contains(terms.word(i - 1))
                && (lexicon.role(terms, i - 1) == Lexicon.Role.FUNCTION
                        || !terms.sameSentence(i, i + 1)
                        || (lexicon.role(terms, i + 1) != Lexicon.Role.LIGHT
                                && !(terms.isWord(i + 1)
                                        && known.places(terms.stem(i + 1)).get(Lexicon.HOME))));
        while (dated && first > 0 && first > i - 4 && terms.sameSentence(first - 1, i) && leads(first - 1)) {
            first--;
        }
        var number = terms.word(i);
        double year = Double.parseDouble(number);
        var things = things(first, end);
        boolean built = false;
        for (int at = Math.max(0, i - 4); at < i; at++) {
            built |= terms.sameSentence(at, i) && BUILT.contains(terms.word(at)) && !terms.is(at, "completed");
        }
        boolean work = things.stream().anyMatch(WORK::contains) && (dated || componentBeside(first, end));
        if (!things.isEmpty() && inOneSentence(number, things)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        if (known.number("TaxYear") == year && taxes(i)) {
            return Entry.supported(first, end, List.of("TaxYear"));
        }
        double known1 = known.number("YearBuilt");
        if (year == known1 && (built || !work) && !componentBeside(first, end)) {
            return Entry.supported(first, end, List.of("YearBuilt"));
        }
        if (things.isEmpty() && terms.is(i - 1, "since") && known.saysAmount(year)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        if (year == known.number("YearBuiltEffective") && things.contains("effectiv")) {
            return Entry.supported(first, end, List.of("YearBuiltEffective"));
        }
        for (var fact : known.facts().values().entrySet()) {
            if (fact.getValue() instanceof Value.Day(LocalDate date)
                    && !fact.getKey().equals("AsOfDate")
                    && date.getYear() == (int) year
                    && !work) {
                return Entry.supported(first, end, List.of(fact.getKey()));
            }
        }
        if ((things.isEmpty() || built) && !work && !Double.isNaN(known1)) {
            return Entry.contradicted(
                    first, end, Entry.Kind.DATE, List.of("YearBuilt"), Figures.plain(known1), Figures.plain(known1));
        }
        if (things.isEmpty()
                && !known.places(number).isEmpty()
                && known.places(number).intersects(known.sentences())) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        return Entry.unsupported(first, end, Entry.Kind.DATE);
    }

    private boolean leads(int at) {
        var word = terms.word(at);
        return Set.of(
                        "in",
                        "from",
                        "circa",
                        "since",
                        "of",
                        "to",
                        "back",
                        "around",
                        "installed",
                        "replaced",
                        "built",
                        "constructed",
                        "renovated",
                        "remodeled",
                        "updated",
                        "added",
                        "refinished",
                        "painted",
                        "completed",
                        "dating",
                        "dated",
                        "repainted",
                        "bolted",
                        "rebuilt",
                        "done",
                        "redone",
                        "upgraded",
                        "converted",
                        "restored",
                        "expanded",
                        "serviced",
                        "inspected",
                        "rewired")
                .contains(word);
    }

    private boolean taxes(int i) {
        for (int at = i - 8; at < i + 4; at++) {
            if (terms.sameSentence(i, at) && terms.key(at).equals("tax")) {
                return true;
            }
        }
        return false;
    }

    /** "2012 furnace", "roof from 2012": a year that stands by a part of the house is the part's. */
    private boolean componentBeside(int first, int end) {
        boolean after = end < terms.size()
                && terms.sameSentence(first, end)
                && terms.isWord(end)
                && isComponent(end)
                && !terms.is(end, "home");
        boolean before = first > 0
                && terms.sameSentence(first, first - 1)
                && terms.isWord(first - 1)
                && isComponent(first - 1)
                && !counted(first - 1)
                && first < end - 1
                && !terms.is(first, "built");
        return after || before;
    }

    private boolean isComponent(int at) {
        return Set.of(
                                "roof",
                                "furnace",
                                "hvac",
                                "window",
                                "floor",
                                "appliance",
                                "deck",
                                "boiler",
                                "siding",
                                "plumb",
                                "plumbing",
                                "wiring",
                                "kitchen",
                                "bath",
                                "bathroom",
                                "addition",
                                "carpet",
                                "ac",
                                "pump",
                                "heater",
                                "water",
                                "porch",
                                "patio",
                                "fence",
                                "septic",
                                "paint",
                                "panel",
                                "counter",
                                "cabinet")
                        .contains(terms.key(at))
                || Set.of("roof", "furnac", "floor", "applianc").contains(terms.stem(at));
    }

    /** What the clause around these terms speaks of: stems that are no home words, no opinions and no grammar. */
    private List<String> things(int first, int end) {
        List<String> things = new ArrayList<>();
        int from = terms.is(first - 1, ",") && WORKED.contains(terms.word(first)) ? first - 2 : first - 1;
        for (int i = from; i >= first - 6 && i >= 0 && terms.sameSentence(first, i) && !ends(i); i--) {
            thing(i, things);
        }
        for (int i = first; i < end; i++) {
            thing(i, things);
        }
        for (int i = end;
                i < end + 3 && i < terms.size() && terms.sameSentence(first, i) && !ends(i) && !lead(i);
                i++) {
            thing(i, things);
        }
        return things;
    }

    private boolean lead(int i) {
        var role = terms.isWord(i) ? lexicon.role(terms, i) : null;
        return role == Lexicon.Role.FUNCTION || role == Lexicon.Role.VERB;
    }

    private boolean ends(int i) {
        return terms.is(i, ",")
                || terms.is(i, ";")
                || (terms.is(i, ":") && !terms.isNumber(i + 1))
                || terms.is(i, "and")
                || terms.is(i, "with")
                || terms.is(i, "plus")
                || terms.is(i, "&");
    }

    private void thing(int i, List<String> things) {
        if (!terms.isWord(i) || DECADES.containsKey(terms.word(i)) || MONTHS.containsKey(terms.word(i))) {
            return;
        }
        var stem = terms.stem(i);
        boolean ofBuilding = Set.of("building", "house", "home", "residence").contains(terms.key(i + 1));
        if (ofBuilding || (lexicon.isRoom(terms.key(i)) && counted(i))) {
            return;
        }
        boolean plain = lexicon.isPart(stem) || lexicon.isCondition(stem) || lexicon.isRoom(terms.key(i));
        var role = lexicon.role(terms, i);
        if (!plain
                && (role != null
                        || known.places(stem).get(Lexicon.HOME)
                        || Numbers.wordAsDigits(terms.word(i)) != null
                        || BUILT.contains(terms.word(i)))) {
            return;
        }
        things.add(stem);
    }

    /** "two baths", "one full bath": a count, not a thing that was worked on. */
    private boolean counted(int i) {
        return (Numbers.at(terms, i - 1) != null && !Numbers.isYear(terms.word(i - 1)))
                || Numbers.at(terms, i - 2) != null
                || terms.is(i - 1, "half")
                || terms.is(i - 1, "full");
    }

    /** What is in another place of the facts together with a thing of the sentence ("metal roof") may go with it. */
    private boolean inOneSentence(String year, List<String> things) {
        var found = (BitSet) known.places(year).clone();
        found.and(known.sentences());
        List<String> beside = new ArrayList<>();
        boolean first = true;
        for (var thing : things) {
            var with = (BitSet) found.clone();
            with.and(lexicon.isCondition(thing) ? known.condition(thing, true) : known.places(thing));
            boolean nearest = !thing.equals("new") && !lexicon.isCondition(thing) && first;
            first &= lexicon.isCondition(thing);
            if (with.isEmpty() && !nearest && !lexicon.isCondition(thing)) {
                beside.add(thing);
            } else {
                found = with;
            }
        }
        return !found.isEmpty() && (beside.isEmpty() || goWith(beside, things));
    }

    private boolean goWith(List<String> beside, List<String> things) {
        for (var stem : beside) {
            var place = (BitSet) known.places(stem).clone();
            place.clear(Lexicon.HOME);
            boolean tied = things.stream()
                    .anyMatch(other ->
                            !beside.contains(other) && known.places(other).intersects(place));
            if (!tied) {
                return false;
            }
        }
        return true;
    }
}
