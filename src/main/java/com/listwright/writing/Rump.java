package com.listwright.writing;

import com.listwright.gate.view.FixView;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What several edits leave of a sentence: where that is less than half of it, nobody wants the rest either. */
final class Rump {
    private static final Pattern LINE = Pattern.compile("[^\n]+");

    private Rump() {}

    /** The same edits, but for sentences that go whole, unless there is nothing else in the text. */
    static List<FixView> gone(String text, List<FixView> fixes) {
        List<FixView> edits = new ArrayList<>(fixes);
        var lines = LINE.matcher(text);
        while (lines.find()) {
            var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            sentences.setText(lines.group());
            var from = sentences.first();
            for (var to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
                var sentence = new FixView(lines.start() + from, lines.start() + to, "");
                var within = within(fixes, sentence);
                if (within.size() > 1 && isRump(text, sentence, within) && !isAll(text, sentence)) {
                    edits.removeAll(within);
                    edits.add(sentence);
                }
            }
        }
        return edits;
    }

    private static List<FixView> within(List<FixView> fixes, FixView sentence) {
        return fixes.stream()
                .filter(fix -> fix.start() >= sentence.start() && fix.end() <= sentence.end())
                .toList();
    }

    private static boolean isRump(String text, FixView sentence, List<FixView> fixes) {
        var gone = fixes.stream()
                .mapToLong(fix -> letters(words(text, fix)) - letters(fix.text()))
                .sum();
        return gone * 2 > letters(words(text, sentence));
    }

    private static boolean isAll(String text, FixView sentence) {
        return text.strip().equals(words(text, sentence).strip());
    }

    private static String words(String text, FixView place) {
        return text.substring(place.start(), place.end());
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
