package com.listwright.gate.grounding;

import com.listwright.property.fact.Value;
import java.time.LocalDate;
import java.time.Month;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days and months: March 2025, January 1, the first of February, June of 2027. */
final class Dates {
    private static final Map<String, Month> MONTHS = new HashMap<>();
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

    Dates(Terms terms, Known known, Lexicon lexicon) {
        this.terms = terms;
        this.known = known;
        this.lexicon = lexicon;
    }

    static Set<String> starts() {
        return MONTHS.keySet();
    }

    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    @Nullable
    Entry read(int i) {
        var month = terms.isWord(i) ? MONTHS.get(terms.word(i)) : null;
        boolean word = (terms.is(i, "may") || terms.is(i, "march")) && !terms.isNumber(i + 1) && !terms.isName(i);
        if (month == null || word) {
            return null;
        }
        int end = i + 1;
        int day = terms.is(i - 1, "of") ? Numbers.rank(terms, i - 2) : 0;
        int year = 0;
        if (terms.isNumber(end) && terms.word(end).length() <= 2) {
            day = Integer.parseInt(terms.word(end));
            end++;
            if (Set.of("st", "nd", "rd", "th").contains(terms.word(end)) && terms.glued(end)) {
                end++;
            }
        }
        int comma = terms.is(end, ",") || terms.is(end, "of") ? end + 1 : end;
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
}
