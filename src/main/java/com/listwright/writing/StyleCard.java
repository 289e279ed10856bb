package com.listwright.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What samples show of somebody's way of writing, in plain statements that they can read and disagree with. */
final class StyleCard {
    private static final int SHORT = 12;
    private static final int LONG = 20;
    private static final int FAVORITES = 5;
    private static final Set<String> COMMON = Set.of(
            "about",
            "after",
            "again",
            "along",
            "around",
            "bathroom",
            "bathrooms",
            "bedroom",
            "bedrooms",
            "before",
            "built",
            "every",
            "first",
            "floor",
            "floors",
            "garage",
            "house",
            "kitchen",
            "large",
            "level",
            "living",
            "other",
            "room",
            "rooms",
            "square",
            "story",
            "their",
            "there",
            "these",
            "three",
            "through",
            "where",
            "which",
            "while",
            "within",
            "without",
            "would",
            "years");

    private StyleCard() {}

    static List<String> of(List<String> samples) {
        var text = String.join("\n", samples).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> card = new ArrayList<>();
        card.add(sentences(text));
        if (text.indexOf('!') < 0) {
            card.add("No exclamation marks.");
        }
        if (hasWord(text, "you") || hasWord(text, "your")) {
            card.add("Speaks to the reader as \"you\".");
        }
        if (hasWord(text, "we") || hasWord(text, "our")) {
            card.add("Speaks as \"we\".");
        }
        if (text.lines().anyMatch(line -> line.startsWith("- ") || line.startsWith("• "))) {
            card.add("Uses lists.");
        }
        var favorites = favorites(text);
        if (!favorites.isEmpty()) {
            card.add((favorites.size() == 1 ? "Likes the word " : "Likes the words ") + String.join(", ", favorites)
                    + ".");
        }
        return card;
    }

    private static String sentences(String text) {
        var sentences = Arrays.stream(text.split("[.!?\\n]+", -1))
                .filter(sentence -> !sentence.isBlank())
                .toList();
        var words = sentences.stream()
                .mapToInt(sentence -> sentence.strip().split("\\s+", -1).length)
                .sum();
        var average = Math.round((float) words / Math.max(1, sentences.size()));
        if (average <= SHORT) {
            return "Short sentences, about " + average + " words.";
        }
        return (average <= LONG ? "Sentences of middle length, about " : "Long sentences, about ") + average
                + " words.";
    }

    private static boolean hasWord(String text, String word) {
        return words(text).contains(word);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1));
    }

    /** Long words that come back, and that not every listing has. */
    private static List<String> favorites(String text) {
        Map<String, Integer> counts = new HashMap<>();
        words(text).stream()
                .filter(word -> word.length() >= 5 && !COMMON.contains(word))
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FAVORITES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
