package com.listwright.writing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A text cut into sentences and lines, so that one can be replaced without touching the others. */
final class Sentences {
    record Sentence(int start, int end, String text) {
        boolean meets(int from, int to) {
            return from < end && start < to;
        }
    }

    private Sentences() {}

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        var start = 0;
        for (int place = 0; place < text.length(); place++) {
            if (endsAt(text, place)) {
                add(sentences, text, start, place + 1);
                start = place + 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /** Nothing takes a sentence out, and the blank behind it. */
    static String replaced(String text, List<Sentence> sentences, Function<Sentence, String> by) {
        var edited = new StringBuilder(text);
        for (var sentence : sentences.reversed()) {
            var words = by.apply(sentence);
            var end = sentence.end();
            while (words.isEmpty() && end < edited.length() && edited.charAt(end) == ' ') {
                end++;
            }
            edited.replace(sentence.start(), end, words);
        }
        return edited.toString().strip();
    }

    private static boolean endsAt(String text, int place) {
        var letter = text.charAt(place);
        if (letter == '\n') {
            return true;
        }
        var stops = letter == '.' || letter == '!' || letter == '?';
        return stops
                && (place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1)))
                && !isAbbreviation(text, place);
    }

    /** {@code sq. ft.}: a stop after two letters or fewer, before something small. */
    private static boolean isAbbreviation(String text, int place) {
        var letters = 0;
        while (place - letters > 0 && Character.isLetter(text.charAt(place - letters - 1))) {
            letters++;
        }
        return text.charAt(place) == '.'
                && letters > 0
                && letters <= 3
                && place + 2 < text.length()
                && Character.isLowerCase(text.charAt(place + 2));
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, text.substring(start, end)));
        }
    }
}
