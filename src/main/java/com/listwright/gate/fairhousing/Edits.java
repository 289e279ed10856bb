package com.listwright.gate.fairhousing;

import com.listwright.gate.Fix;
import com.listwright.gate.Remedy;
import com.listwright.gate.RuleFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to write instead. A known phrase is swapped; a clause or a sentence that is nothing but the finding is taken out
 * with its comma; anything else gets advice, since half a sentence is no remedy.
 */
final class Edits {
    private static final Set<String> FILLERS =
            Set.of("sorry", "please", "and", "but", "very", "absolutely", "a", "an", "the");

    private record Swap(String text, List<String> needs) {}

    private final Map<String, Swap> swaps = new HashMap<>();

    private static final class Held {
        private static final Edits STANDARD = new Edits(RuleFile.read("fair-housing/edits.rules", Set.of("swaps")));
    }

    Edits(RuleFile file) {
        for (var line : file.lines()) {
            var needs = line.cells().size() > 2 ? List.of(line.cell(2).split(" ")) : List.<String>of();
            if (swaps.put(line.cell(0), new Swap(line.cell(1), needs)) != null) {
                throw line.wrong("there is a swap for this already");
            }
        }
    }

    static Edits standard() {
        return Held.STANDARD;
    }

    Remedy remedy(Reading reading, int start, int end, String advice) {
        var swap = swaps.get(words(reading, start, end));
        if (swap != null && (swap.needs.isEmpty() || hasOneOf(reading, swap.needs, start, end))) {
            var text = reading.isCapitalised(start) ? capitalised(swap.text) : swap.text;
            return Remedy.edit("Say \"" + swap.text + "\".", new Fix(reading.start(start), reading.end(end - 1), text));
        }
        var whole = widened(reading, start, end);
        var fix = leftOut(reading, whole[0], whole[1]);
        return fix == null ? Remedy.advice(advice) : Remedy.edit(advice, fix);
    }

    private static String words(Reading reading, int start, int end) {
        return String.join(" ", reading.words().subList(start, end));
    }

    private static boolean hasOneOf(Reading reading, List<String> needs, int start, int end) {
        for (int word = start; word < reading.size() && reading.sentence(word) <= reading.sentence(start) + 1; word++) {
            if (word >= end && needs.contains(Wordbook.one(reading.word(word)))) {
                return true;
            }
        }
        return false;
    }

    /** "Sorry, no children" goes with its "Sorry". */
    private static int[] widened(Reading reading, int start, int end) {
        var first = start;
        var last = end;
        while (first > 0
                && reading.sentence(first - 1) == reading.sentence(start)
                && (FILLERS.contains(reading.word(first - 1))
                        || (reading.word(first - 1).equals(",")
                                && first > 1
                                && FILLERS.contains(reading.word(first - 2))))) {
            first--;
        }
        while (last < reading.size() && reading.word(last).equals("please")) {
            last++;
        }
        return new int[] {first, last};
    }

    private static @Nullable Fix leftOut(Reading reading, int start, int end) {
        var text = reading.passage().text();
        var opens = reading.startsSentence(start);
        var closes = reading.endsSentence(end - 1)
                || (reading.isMark(end) && isPoint(reading, end) && reading.endsSentence(end));
        if (opens && closes) {
            return sentence(reading, start, end, text);
        }
        if (opens && isPause(reading, end) && end + 1 < reading.size() && !reading.isMark(end + 1)) {
            var next = reading.start(end + 1);
            return new Fix(
                    reading.start(start),
                    next + 1,
                    text.substring(next, next + 1).toUpperCase(Locale.ROOT));
        }
        if (!opens && isPause(reading, start - 1) && (closes || isPause(reading, end))) {
            return new Fix(reading.start(start - 1), reading.end(end - 1), "");
        }
        return null;
    }

    private static @Nullable Fix sentence(Reading reading, int start, int end, String text) {
        var until = end < reading.size() && reading.sentence(end) == reading.sentence(start)
                ? reading.end(end)
                : reading.end(end - 1);
        var from = reading.start(start);
        if (start == 0 && until >= text.strip().length()) {
            return null;
        }
        while (until < text.length() && text.charAt(until) == ' ') {
            until++;
        }
        if (until == text.length()) {
            while (from > 0 && text.charAt(from - 1) == ' ') {
                from--;
            }
        }
        return new Fix(from, until, "");
    }

    private static boolean isPause(Reading reading, int word) {
        return word >= 0 && word < reading.size() && reading.isMark(word) && ",;:".contains(reading.word(word));
    }

    private static boolean isPoint(Reading reading, int word) {
        return ".!?".contains(reading.word(word));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
