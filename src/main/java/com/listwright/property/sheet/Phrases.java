package com.listwright.property.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words and phrases, found in a text however many they are and however they are hyphened. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    static Phrases of(String written) {
        var phrases = new Phrases();
        for (var phrase : written.split(",")) {
            var stems = Lexer.tokens(phrase).stream()
                    .filter(token -> !token.isHyphen())
                    .map(Token::stem)
                    .toList();
            phrases.byFirst
                    .computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                    .add(stems);
        }
        return phrases;
    }

    /** The token behind a phrase that begins here, or -1. */
    int endAt(Words words, int from, int end) {
        for (var phrase : byFirst.getOrDefault(words.at(from).stem(), List.of())) {
            int at = from;
            int matched = 0;
            while (matched < phrase.size() && at < end && words.at(at).is(phrase.get(matched))) {
                matched++;
                at = words.skipUnheard(at + 1, end);
            }
            if (matched == phrase.size()) {
                return at;
            }
        }
        return -1;
    }
}
