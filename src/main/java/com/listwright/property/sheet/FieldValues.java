package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of one field as words to be found in a text. */
final class FieldValues {
    /** A value found, and the token at which it ends. */
    record Found(String name, int to) {}

    private record Phrase(List<String> stems, String name) {}

    private static final Set<String> SAY_NOTHING = Set.of("Other", "See Remarks", "None", "No Garage");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    FieldValues(Field field) {
        var lookup = field.lookup().orElseThrow();
        for (var name : lookup.standardNames()) {
            if (!SAY_NOTHING.contains(name)) {
                add(name.replace("(s)", ""), name);
            }
        }
        lookup.variants().forEach(this::add);
        byFirst.values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.stems().size())));
    }

    private void add(String written, String name) {
        var stems = Lexer.tokens(written).stream()
                .filter(token -> !token.isHyphen())
                .map(token -> token.isNumber() ? written.substring(token.start(), token.end()) : token.stem())
                .toList();
        if (!stems.isEmpty()) {
            byFirst.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>()).add(new Phrase(stems, name));
        }
    }

    Set<String> firstStems() {
        return byFirst.keySet();
    }

    Optional<Found> longestAt(Words words, int from, int end) {
        if (from >= end) {
            return Optional.empty();
        }
        for (var phrase : byFirst.getOrDefault(stem(words, from), List.of())) {
            int to = matchedTo(words, phrase, from, end);
            if (to > 0) {
                return Optional.of(new Found(phrase.name(), to));
            }
        }
        return Optional.empty();
    }

    private static int matchedTo(Words words, Phrase phrase, int from, int end) {
        int at = from;
        for (var stem : phrase.stems()) {
            at = at == from ? at : words.skipUnheard(at, end);
            if (at >= end || !stem(words, at).equals(stem)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    static String stem(Words words, int index) {
        var token = words.at(index);
        return token.isNumber() ? words.text(index, index + 1) : token.stem();
    }
}
