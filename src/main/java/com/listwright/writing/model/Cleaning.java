package com.listwright.writing.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes off what models put around a text: markup, quotes, words about the text itself, ways to reach somebody. */
final class Cleaning {
    private static final List<String> PREAMBLES =
            List.of("here is", "here's", "here are", "sure", "certainly", "of course", "aquí");
    /** 555-0142, 207-555-0142, (207) 555 0142, 2075550142; every repetition in it is bounded. */
    private static final Pattern PHONE = Pattern.compile("(?<![0-9,.])(?:[0-9]{3}[-.)] ?)?[0-9]{3}[-.][0-9]{4}(?![0-9])"
            + "|(?<![0-9,.])[0-9]{3}[-.) ]{1,2}[0-9]{3} [0-9]{4}(?![0-9])"
            + "|(?<![0-9])[0-9]{10}(?![0-9])");

    private Cleaning() {}

    static String text(String answer) {
        return withoutContacts(unquoted(withoutPreamble(withoutMarks(withoutTags(answer.strip())))))
                .strip();
    }

    /** What a script or a style holds goes with it. */
    static String withoutTags(String text) {
        var plain = new StringBuilder();
        var place = 0;
        while (place < text.length()) {
            var end = text.charAt(place) == '<' ? endOfTag(text, place) : place;
            if (end > place) {
                place = end;
            } else {
                plain.append(text.charAt(place++));
            }
        }
        return plain.toString();
    }

    private static int endOfTag(String text, int start) {
        var next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        var close = text.indexOf('>', start);
        if (close < 0 || !(Character.isLetter(next) || next == '/' || next == '!')) {
            return start;
        }
        for (var hidden : List.of("script", "style")) {
            if (text.regionMatches(true, start + 1, hidden, 0, hidden.length())) {
                var end = text.toLowerCase(Locale.ROOT).indexOf("</" + hidden, close);
                var after = end < 0 ? -1 : text.indexOf('>', end);
                return after < 0 ? text.length() : after + 1;
            }
        }
        return close + 1;
    }

    private static String withoutMarks(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("```"))
                .map(line -> line.replaceFirst("^#{1,6} ", "").replace("**", "").replace("__", ""))
                .map(line -> line.startsWith("* ") ? "- " + line.substring(2) : line)
                .collect(Collectors.joining("\n"));
    }

    private static String withoutPreamble(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? "" : text.substring(0, end).strip().toLowerCase(Locale.ROOT);
        return first.endsWith(":") && PREAMBLES.stream().anyMatch(first::startsWith)
                ? text.substring(end).strip()
                : text;
    }

    private static String unquoted(String text) {
        var quoted = text.length() > 1
                && text.startsWith("\"")
                && text.endsWith("\"")
                && text.indexOf('"', 1) == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** Who advertises is put below by template: a number or an address in the text was made up or smuggled in. */
    private static String withoutContacts(String text) {
        var contacts =
                Sentences.of(text).stream().filter(it -> hasContact(it.text())).toList();
        return Sentences.replaced(text, contacts, _ -> "");
    }

    static boolean hasContact(String sentence) {
        var small = sentence.toLowerCase(Locale.ROOT);
        return small.contains("://") || small.contains("www.") || hasMailAddress(small) || hasPhoneNumber(small);
    }

    private static boolean hasMailAddress(String small) {
        var at = small.indexOf('@');
        return at > 0 && Character.isLetterOrDigit(small.charAt(at - 1)) && small.indexOf('.', at) > at + 1;
    }

    private static boolean hasPhoneNumber(String small) {
        return PHONE.matcher(small).find();
    }
}
