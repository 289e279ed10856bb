package com.listwright.gate.channel;

import com.listwright.gate.Passage;
import com.listwright.gate.Words;
import com.listwright.property.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names that the home's own facts give to its agent, office, owner and occupant. */
final class Names {
    private static final List<String> AGENTS = List.of(
            "ListAgentFullName",
            "CoListAgentFullName",
            "ListOfficeName",
            "CoListOfficeName",
            "ListTeamName",
            "ShowingContactName");
    private static final List<String> OWNERS = List.of("OwnerName", "OccupantName");
    private static final Set<String> FORMS =
            Set.of("llc", "inc", "co", "corp", "pllc", "lp", "llp", "ltd", "trust", "jr", "sr");
    private static final Set<String> ADDRESSED =
            Set.of("call", "text", "contact", "email", "ask", "meet", "mr", "mrs", "ms");
    private static final Set<String> HOMES = Set.of("family", "residence", "household");

    private final List<Name> names = new ArrayList<>();

    private record Name(String rule, List<String> words, boolean person) {}

    private Names() {}

    static Names of(Facts facts) {
        var names = new Names();
        AGENTS.forEach(field -> facts.text(field)
                .ifPresent(
                        name -> names.add("agent-name", name, field.contains("Agent") || field.contains("Contact"))));
        OWNERS.forEach(field -> facts.text(field).ifPresent(name -> names.add("owner-name", name, true)));
        return names;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    List<Sighting> in(Passage passage) {
        List<Sighting> found = new ArrayList<>();
        if (names.isEmpty()) {
            return found;
        }
        var words = passage.words();
        for (int place = 0; place < words.size(); place++) {
            for (var name : names) {
                var last = at(passage, place, name);
                if (last >= 0) {
                    found.add(new Sighting(name.rule(), words.start(place), words.end(last)));
                }
            }
        }
        return found;
    }

    private static int at(Passage passage, int place, Name name) {
        var words = passage.words();
        var last = whole(words, place, name.words());
        if (last >= 0) {
            return name.words().size() > 1 || isCapital(passage, place) ? last : -1;
        }
        return name.person() && isCapital(passage, place) && isPartOf(words, place, name) ? place : -1;
    }

    private static int whole(Words words, int place, List<String> name) {
        var at = place;
        for (var part : name) {
            while (at > place && (words.is(at, "-") || words.is(at, ".") || words.is(at, "&"))) {
                at++;
            }
            if (!words.is(at, part)) {
                return -1;
            }
            at++;
        }
        return at - 1;
    }

    /** Ask for Ana; the Henderson family; Mr. Henderson. */
    private static boolean isPartOf(Words words, int place, Name name) {
        var word = words.word(place);
        var before = words.is(place - 1, ".") || words.is(place - 1, "for") ? place - 2 : place - 1;
        var addressed = before >= 0 && ADDRESSED.contains(words.word(before));
        var last = name.words().getLast();
        var household = words.is(place - 1, "the")
                && (word.equals(last + "s")
                        || (word.equals(last) && place + 1 < words.size() && HOMES.contains(words.word(place + 1))));
        return household || (addressed && (word.equals(name.words().getFirst()) || word.equals(last)));
    }

    private static boolean isCapital(Passage passage, int place) {
        return Character.isUpperCase(passage.text().charAt(passage.words().start(place)));
    }

    private void add(String rule, String name, boolean person) {
        var bracket = name.indexOf('(');
        var cut = Words.of((bracket > 0 ? name.substring(0, bracket) : name).toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            if (cut.kind(i) != Words.Kind.MARK) {
                words.add(cut.word(i));
            }
        }
        while (words.size() > 1 && FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        if (!words.isEmpty() && String.join("", words).length() > 2) {
            names.add(new Name(rule, List.copyOf(words), person));
        }
    }
}
