package com.listwright.writing.builtin;

import com.listwright.writing.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a proof-reader would mark. */
final class Reading {
    private static final Map<String, Pattern> ALWAYS = Map.of(
            "two spaces", Pattern.compile("  "),
            "a space before a stop", Pattern.compile(" [.,;:!?]"),
            "two stops", Pattern.compile("[.,;:]\\s?[,;:.](?!\\d)"),
            "a word twice", Pattern.compile("(?iu)(?<![\\p{L}-])(\\p{L}+) \\1(?![\\p{L}-])"),
            "a sentence in small letters", Pattern.compile("(?:^|[.?!] |\\n)(?:- )?\\p{Ll}"),
            "a gap left open", Pattern.compile("[{}\\[\\]]|\\(n\\)"),
            "a loose end", Pattern.compile("(?iU)\\b(?:and|or|with|the|a|an|of|on|in|y|con|de|en)[.,;:!?]"),
            "a space at the end of a line", Pattern.compile(" \\n| $"),
            "exclamation", Pattern.compile("!"));

    private static final Map<String, Pattern> ENGLISH = Map.of(
            "a before a vowel", Pattern.compile("(?i)\\ba (?:[aeio](?!ne\\b|ne-)|8|18-|11-|un(?!i))"),
            "an before a consonant", Pattern.compile("(?i)\\ban (?:[bcdfgjklmnpqrstvwxyz]|[0-79](?!8|1\\b|1[-,]))"),
            "one of several", Pattern.compile("\\bone (?:bedrooms|baths|units|spaces)\\b"),
            "several of one", Pattern.compile("\\b(?:two|three|four|five|six) (?:bedroom|bath|unit|parking space)\\b"));

    private static final Map<String, Pattern> SPANISH = Map.of(
            "a el, de el",
            Pattern.compile("(?iU)\\b(?:a|de) el\\b"),
            "y i",
            Pattern.compile("(?iU)\\by (?:i|hi(?!e))"));

    private Reading() {}

    static List<String> faults(String text, Language language) {
        List<String> faults = new ArrayList<>();
        find(ALWAYS, text, faults);
        find(language == Language.EN ? ENGLISH : SPANISH, text, faults);
        for (var pair : List.of("()", "[]")) {
            if (count(text, pair.charAt(0)) != count(text, pair.charAt(1))) {
                faults.add("unbalanced " + pair);
            }
        }
        return faults;
    }

    private static void find(Map<String, Pattern> rules, String text, List<String> faults) {
        rules.forEach((name, pattern) -> {
            var found = pattern.matcher(text);
            if (found.find()) {
                faults.add(name + ": " + found.group());
            }
        });
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }
}
