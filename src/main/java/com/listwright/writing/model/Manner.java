package com.listwright.writing.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a model may say of a way of writing: for each question one of a few answers, which become statements of ours.
 * Nothing else of its words is kept, but for words that stand in the samples.
 */
final class Manner {
    private static final Map<String, Map<String, String>> STATEMENTS = new LinkedHashMap<>();
    private static final String WORDS = "words";
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,20}");
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 2_000;

    static {
        STATEMENTS.put(
                "rhythm",
                Map.of("even", "Sentences of even length.", "varied", "Short sentences stand beside long ones."));
        STATEMENTS.put(
                "manner",
                Map.of(
                        "plain", "Plain and matter-of-fact.",
                        "conversational", "As if talking to somebody across the table.",
                        "formal", "Formal and reserved.",
                        "playful", "Playful, with light turns of phrase.",
                        "poetic", "Lingers on images and sounds."));
        STATEMENTS.put(
                "opening",
                Map.of(
                        "fact", "Opens with a fact.",
                        "scene", "Opens with a scene.",
                        "question", "Opens with a question.",
                        "greeting", "Opens with a greeting."));
        STATEMENTS.put(
                "detail",
                Map.of("things", "Names things rather than impressions.", "impressions", "Impressions before things."));
        STATEMENTS.put("humor", Map.of("none", "No jokes.", "dry", "Dry humor.", "open", "Jokes openly."));
    }

    private Manner() {}

    /** Nothing, where the answer is none to what was asked. */
    static List<String> read(String answer, List<String> samples) {
        List<String> statements = new ArrayList<>();
        STATEMENTS.forEach(
                (question, answers) -> said(answer, question).map(answers::get).ifPresent(statements::add));
        if (!statements.isEmpty()) {
            var words = words(said(answer, WORDS).orElse(""), samples);
            if (!words.isEmpty()) {
                statements.add("Typical words: " + String.join(", ", words) + ".");
            }
        }
        return statements;
    }

    private static Optional<String> said(String answer, String question) {
        return answer.lines()
                .limit(20)
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith(question + ":"))
                .map(line -> line.substring(question.length() + 1).strip())
                .findFirst();
    }

    /** Those that come back in the samples, so that nobody is given a word that is not theirs. */
    private static List<String> words(String given, List<String> samples) {
        var counts = samples.stream()
                .map(sample -> sample.substring(0, Math.min(sample.length(), LONGEST)))
                .flatMap(sample -> Stream.of(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)))
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return Stream.of(given.split(",", -1))
                .map(String::strip)
                .filter(word -> WORD.matcher(word).matches() && counts.getOrDefault(word, 0L) > 1)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
