package com.listwright.gate.channel;

import com.listwright.gate.Fix;
import com.listwright.gate.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** How a text is lettered: capitals, emoji, and signs that stand on no keyboard. */
final class Lettering {
    private static final int SHOUTED_WORDS = 4;
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‚', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', " - "),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '•', "-"),
            Map.entry((int) '½', "1/2"),
            Map.entry((int) '¼', "1/4"),
            Map.entry((int) '¾', "3/4"),
            Map.entry((int) '×', "x"),
            Map.entry((int) '²', "2"),
            Map.entry((int) '™', ""),
            Map.entry((int) '®', ""),
            Map.entry(0x00A0, " "),
            Map.entry(0x202F, " "),
            Map.entry(0x2009, " "));
    private static final Set<String> SMALL = Set.of(
            "the", "and", "for", "to", "of", "in", "on", "at", "a", "an", "is", "it", "pay", "new", "all", "see", "buy",
            "you", "our", "not", "with", "by", "or", "as", "be", "no", "so", "up", "has", "are", "was", "but", "this");

    private Lettering() {}

    /** The first emoji, and an edit that takes all of them out. */
    static Optional<Edit> emoji(Passage passage) {
        return edit(passage, Lettering::isEmoji, letter -> "");
    }

    /** The first sign that no keyboard has, and an edit that writes all of them plainly. */
    static Optional<Edit> signs(Passage passage) {
        return edit(passage, PLAIN::containsKey, letter -> PLAIN.getOrDefault(letter, ""));
    }

    /** What is seen first, and what does away with all of its kind. */
    record Edit(int start, int end, Fix fix) {}

    private interface Plainly {
        String written(int letter);
    }

    private static Optional<Edit> edit(Passage passage, IntPredicate which, Plainly plainly) {
        var text = passage.text();
        var first = -1;
        var last = -1;
        for (int place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
            if (which.test(text.codePointAt(place))) {
                first = first < 0 ? place : first;
                last = place + Character.charCount(text.codePointAt(place));
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        var plain = new StringBuilder();
        text.substring(first, last).codePoints().forEach(letter -> {
            if (which.test(letter)) {
                plain.append(plainly.written(letter));
            } else {
                plain.appendCodePoint(letter);
            }
        });
        var end = first + Character.charCount(text.codePointAt(first));
        return Optional.of(new Edit(first, end, tidy(text, first, last, plain.toString())));
    }

    /** A blank on both sides of what was taken out is one too many. */
    private static Fix tidy(String text, int first, int last, String plain) {
        var edited = plain.replace("  ", " ");
        var start = first;
        var blankBefore = first == 0 || Character.isWhitespace(text.charAt(first - 1));
        var blankAfter = last == text.length() || Character.isWhitespace(text.charAt(last));
        if (blankBefore) {
            edited = edited.stripLeading();
        }
        if (blankAfter) {
            edited = edited.stripTrailing();
        }
        if (edited.isEmpty() && blankBefore && blankAfter && first > 0) {
            start = first - 1;
        }
        return new Fix(start, last, edited);
    }

    static boolean isEmoji(int letter) {
        return (letter >= 0x1F000 && letter <= 0x1FAFF)
                || (letter >= 0x2600 && letter <= 0x27BF)
                || (letter >= 0x2B00 && letter <= 0x2BFF)
                || (letter >= 0x2190 && letter <= 0x21FF)
                || (letter >= 0x25A0 && letter <= 0x25FF)
                || letter == 0xFE0F
                || letter == 0x200D
                || letter == 0x20E3;
    }

    /** Four words in capitals or more, one after the other, that are not all abbreviations. */
    static List<Edit> shouting(Passage passage) {
        List<Edit> found = new ArrayList<>();
        var words = passage.words();
        var first = 0;
        while (first < words.size()) {
            var place = first;
            var last = -1;
            var count = 0;
            var loud = 0;
            while (place < words.size() && words.sentence(place) == words.sentence(first)) {
                if (isCapitals(passage, place)) {
                    last = place;
                    count++;
                    loud += words.end(place) - words.start(place) >= 4 ? 1 : 0;
                } else if (words.isWord(place) || last < 0) {
                    break;
                }
                place++;
            }
            if (count >= SHOUTED_WORDS && loud >= 2) {
                found.add(new Edit(
                        words.start(first),
                        words.end(last),
                        new Fix(words.start(first), words.end(last), quietly(passage, first, last))));
            }
            first = Math.max(first + 1, place);
        }
        return found;
    }

    /** Abbreviations stay as they are. */
    private static String quietly(Passage passage, int first, int last) {
        var words = passage.words();
        var quiet = new StringBuilder();
        for (int place = first; place <= last; place++) {
            if (place > first) {
                quiet.append(passage.text(), words.end(place - 1), words.start(place));
            }
            var written = passage.text().substring(words.start(place), words.end(place));
            var lower = written.toLowerCase(Locale.ROOT);
            var opens = place == 0 || words.sentence(place) != words.sentence(place - 1);
            if (!words.isWord(place) || (written.length() <= 4 && !SMALL.contains(lower) && !isSpoken(lower))) {
                quiet.append(written);
            } else {
                quiet.append(opens ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1) : lower);
            }
        }
        return quiet.toString();
    }

    /** Whether it reads as a word and not letter by letter. */
    private static boolean isSpoken(String word) {
        return word.length() == 4
                && !Set.of("hvac", "yoga", "nfpa", "leed", "hers").contains(word)
                && word.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private static boolean isCapitals(Passage passage, int place) {
        var words = passage.words();
        if (!words.isWord(place) || words.end(place) - words.start(place) < 2) {
            return words.is(place, "a") && passage.text().charAt(words.start(place)) == 'A';
        }
        for (int at = words.start(place); at < words.end(place); at++) {
            if (Character.isLowerCase(passage.text().charAt(at))) {
                return false;
            }
        }
        return Character.isUpperCase(passage.text().charAt(words.start(place)));
    }
}
