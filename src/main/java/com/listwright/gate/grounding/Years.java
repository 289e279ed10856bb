package com.listwright.gate.grounding;

import com.listwright.property.fact.Value;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years: of building, of taxes, of what was done to a part of the house. */
final class Years {
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
    private static final int EARSHOT = 6;
    private static final Set<String> LEADS = Set.of(
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
            "rewired");
    private static final Set<String> COMPONENTS = Set.of(
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
            "cabinet");
    private static final Set<String> COMPONENT_STEMS = Set.of("roof", "furnac", "floor", "applianc");

    private final Terms terms;
    private final Known known;
    private final Lexicon lexicon;
    private final Subject subject;

    Years(Terms terms, Known known, Lexicon lexicon, Subject subject) {
        this.terms = terms;
        this.known = known;
        this.lexicon = lexicon;
        this.subject = subject;
    }

    @Nullable
    Entry read(int i) {
        if (!terms.isNumber(i) || !Numbers.isYear(terms.word(i)) || terms.is(i - 1, "$")) {
            return null;
        }
        int end = i + 1;
        int first = first(i);
        var things = subject.of(first, end);
        var said = said(first, i, things);
        if (said != null) {
            return said;
        }
        boolean work = isWorkedOn(first, i, things);
        double built = known.number("YearBuilt");
        boolean ofHome = isBuilding(i) || things.isEmpty();
        if (Double.parseDouble(terms.word(i)) == built && (isBuilding(i) || !work) && !componentBeside(first, end)) {
            return Entry.supported(first, end, List.of("YearBuilt"));
        }
        if (Double.parseDouble(terms.word(i)) == built
                && work
                && things.stream().allMatch("new"::equals)) {
            return Entry.supported(first, end, List.of("YearBuilt"));
        }
        var day = work ? null : day(first, i);
        if (day != null) {
            return day;
        }
        if (ofHome && !work && !Double.isNaN(built) && !sole(i, things)) {
            return Entry.contradicted(
                    first, end, Entry.Kind.DATE, List.of("YearBuilt"), Figures.plain(built), Figures.plain(built));
        }
        return things.isEmpty() && known.places(terms.word(i)).intersects(known.sentences())
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : Entry.unsupported(first, end, Entry.Kind.DATE);
    }

    /** Where "built in 1938" begins, given its year. */
    private int first(int i) {
        boolean introduced = isIntroduced(i);
        int first = i;
        while (introduced
                && first > 0
                && first > i - 4
                && terms.sameSentence(first - 1, i)
                && LEADS.contains(terms.word(first - 1))) {
            first--;
        }
        return first;
    }

    /** "replaced in 1996", and not "updated 1996 home". */
    private boolean isIntroduced(int i) {
        return i > 0
                && BEFORE_YEAR.contains(terms.word(i - 1))
                && (lexicon.role(terms, i - 1) == Lexicon.Role.FUNCTION
                        || !terms.sameSentence(i, i + 1)
                        || (lexicon.role(terms, i + 1) != Lexicon.Role.LIGHT
                                && !(terms.isWord(i + 1)
                                        && known.places(terms.stem(i + 1)).get(Lexicon.HOME))));
    }

    private boolean isBuilding(int i) {
        for (int at = Math.max(0, i - 4); at < i; at++) {
            if (terms.sameSentence(at, i) && Subject.BUILT.contains(terms.word(at)) && !terms.is(at, "completed")) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorkedOn(int first, int i, List<String> things) {
        return things.stream().anyMatch(Subject.WORK::contains) && (isIntroduced(i) || componentBeside(first, i + 1));
    }

    /** What a sentence of the agent, the tax year or the effective year says. */
    private @Nullable Entry said(int first, int i, List<String> things) {
        var number = terms.word(i);
        double year = Double.parseDouble(number);
        int end = i + 1;
        if (!things.isEmpty() && subject.isDated(number, things) && sharesWrongly(first, number)) {
            return Entry.unsupported(first, end, Entry.Kind.DATE);
        }
        if (!things.isEmpty() && subject.isDated(number, things)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        if (things.isEmpty() && isNamedBefore(first, number)) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        if (known.number("TaxYear") == year && taxes(i)) {
            return Entry.supported(first, end, List.of("TaxYear"));
        }
        if (year == known.number("YearBuiltEffective") && things.contains("effectiv")) {
            return Entry.supported(first, end, List.of("YearBuiltEffective"));
        }
        return null;
    }

    /** "roof and furnace both 2021", where the agent gives the roof another year. */
    private boolean sharesWrongly(int first, String year) {
        for (int i = first - 1; i > first - EARSHOT && i > 0 && terms.sameSentence(i - 1, first); i--) {
            if (terms.isMark(i) || terms.isNumber(i)) {
                return false;
            }
            if (terms.is(i, "and")) {
                if (!isComponent(i - 1)) {
                    return false;
                }
                var named = (BitSet) known.places(terms.stem(i - 1)).clone();
                named.and(known.sentences());
                named.and(known.places("year"));
                return !named.isEmpty() && !named.intersects(known.places(year));
            }
        }
        return false;
    }

    /** "the air is from 2019": a word that says little, but that the agent dates so. */
    private boolean isNamedBefore(int first, String year) {
        int at = first - 1;
        while (at > 0 && terms.sameSentence(at, first) && lexicon.role(terms, at) == Lexicon.Role.FUNCTION) {
            at--;
        }
        if (at < 0 || !terms.sameSentence(at, first) || !terms.isWord(at)) {
            return false;
        }
        var found = (BitSet) known.places(terms.stem(at)).clone();
        found.and(known.sentences());
        return found.intersects(known.places(year));
    }

    private @Nullable Entry day(int first, int i) {
        for (var fact : known.facts().values().entrySet()) {
            if (fact.getValue() instanceof Value.Day(LocalDate date)
                    && !fact.getKey().equals("AsOfDate")
                    && date.getYear() == Integer.parseInt(terms.word(i))) {
                return Entry.supported(first, i + 1, List.of(fact.getKey()));
            }
        }
        return null;
    }

    /** "since 1993", where the agent says so of nothing that this sentence names. */
    private boolean sole(int i, List<String> things) {
        return things.isEmpty() && terms.is(i - 1, "since") && known.saysAmount(Double.parseDouble(terms.word(i)));
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
                && !subject.isCounted(first - 1)
                && first < end - 1
                && !terms.is(first, "built");
        return after || before;
    }

    private boolean isComponent(int at) {
        return COMPONENTS.contains(terms.key(at)) || COMPONENT_STEMS.contains(terms.stem(at));
    }
}
