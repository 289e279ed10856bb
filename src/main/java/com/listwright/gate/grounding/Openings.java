package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Entry.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days of the week and the hours at which a home is said to stand open; whoever orders the text states them. */
final class Openings {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, String> SHORT = Map.of(
            "mon",
            "monday",
            "tues",
            "tuesday",
            "tue",
            "tuesday",
            "wed",
            "wednesday",
            "thurs",
            "thursday",
            "thu",
            "thursday",
            "fri",
            "friday",
            "sat",
            "saturday",
            "sun",
            "sunday");
    private static final Set<String> HALVES = Set.of("am", "pm", "a", "p", "noon");
    private static final Set<String> CALLS = Set.of("join", "stop", "drop", "swing", "come", "visit", "tour");
    private static final Set<String> TOWARDS = Set.of("us", "by", "see", "and");
    private static final Set<String> UNTIL = Set.of("to", "-", "until", "till", "and");
    private static final Set<String> FROM = Set.of("from", "between", "at", "until", "till", "-");
    private static final Set<String> STARTS =
            Stream.concat(DAYS.stream(), Stream.of("open")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OFTEN = Set.of("daily", "weekends", "weekdays", "every");
    private static final int EARSHOT = 16;
    private static final int LATEST = 12;

    private final Terms terms;
    private final Known known;

    Openings(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    static Set<String> starts() {
        return STARTS;
    }

    @Nullable
    Entry read(int i) {
        if (terms.is(i, "open") && OFTEN.contains(terms.word(i + 1))) {
            return judge(i, i + 2, List.of(terms.word(i + 1)));
        }
        var day = day(i);
        if (day != null) {
            return calls(i) ? judge(i, i + 1, List.of(day)) : null;
        }
        return terms.isNumber(i) && hour(i) > 0 && (isClock(i) || isRange(i)) && calls(i) ? clock(i) : null;
    }

    private @Nullable String day(int i) {
        var word = terms.word(i);
        var key = terms.key(i);
        if (DAYS.contains(key)) {
            return key;
        }
        boolean named = terms.isWord(i) && terms.isCapital(i);
        return DAYS.contains(word) ? word : named ? SHORT.get(word) : null;
    }

    private int hour(int i) {
        var word = terms.word(i);
        if (!terms.isNumber(i) || word.length() > 2 || !word.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int hour = Integer.parseInt(word);
        return hour <= LATEST ? hour : 0;
    }

    /** Where the minutes end, or the hour where none stand. */
    private int minutes(int i) {
        return terms.is(i + 1, ":")
                        && terms.isNumber(i + 2)
                        && terms.word(i + 2).length() == 2
                ? i + 3
                : i + 1;
    }

    private int half(int at) {
        if (!HALVES.contains(terms.word(at))) {
            return at;
        }
        boolean dotted = (terms.is(at, "a") || terms.is(at, "p")) && terms.is(at + 1, "m");
        if (terms.is(at, "a") && !dotted) {
            return at;
        }
        return dotted ? at + 2 : at + 1;
    }

    private boolean isClock(int i) {
        int end = minutes(i);
        return end > i + 1 || half(end) > end;
    }

    /** "1 to 3", "1-3": after a day or a word such as from. */
    private boolean isRange(int i) {
        int end = minutes(i);
        boolean announced = FROM.contains(terms.word(i - 1));
        boolean follows = UNTIL.contains(terms.word(end));
        boolean to = (hour(end) > 0 && terms.tied(end))
                || (follows && hour(end + 1) > 0)
                || (announced && follows && terms.is(end + 1, "noon"));
        return to || (announced && !terms.isWord(i + 1)) || endsRange(i);
    }

    private boolean endsRange(int i) {
        boolean after = UNTIL.contains(terms.word(i - 1))
                && (hour(i - 2) > 0 || HALVES.contains(terms.word(i - 2)) || terms.is(i - 2, "m"));
        return after || (hour(i - 1) > 0 && terms.tied(i));
    }

    private Entry clock(int i) {
        int end = minutes(i);
        int until = half(end);
        var said = new ArrayList<String>();
        said.add(terms.word(i));
        if (end > i + 1 && !terms.is(i + 2, "00")) {
            said.add(terms.word(i + 2));
        }
        if (until > end) {
            said.add(terms.word(end).startsWith("p") || terms.is(end, "noon") ? "pm" : "am");
        }
        return judge(i, until, said);
    }

    private Entry judge(int first, int end, List<String> said) {
        var found = (BitSet) known.sentences().clone();
        said.forEach(word -> found.and(known.places(Stem.of(word))));
        return found.isEmpty()
                ? Entry.unsupported(first, end, Kind.DATE)
                : Entry.supported(first, end, List.of("AgentNotes"));
    }

    /** Whether somebody is asked to come: "open house", "open Sunday", "join us", "see you". */
    private boolean calls(int place) {
        for (int i = place - EARSHOT; i < place + EARSHOT; i++) {
            if (terms.sameSentence(place, i) && isCall(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCall(int i) {
        if (terms.is(i, "open")) {
            var next = terms.word(i + 1);
            return next.equals("house")
                    || next.equals("houses")
                    || day(i + 1) != null
                    || Set.of("this", "both", "on", "from", "until", "for", ":").contains(next);
        }
        boolean asks = CALLS.contains(terms.word(i)) && TOWARDS.contains(terms.word(i + 1));
        return asks || (terms.is(i, "see") && terms.is(i + 1, "you"));
    }
}
