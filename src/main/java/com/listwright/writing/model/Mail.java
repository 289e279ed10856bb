package com.listwright.writing.model;

import com.listwright.llm.TextModel.Sink;
import com.listwright.writing.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** An email as a model writes it: lines for subjects and a preheader, a blank line, then the text. */
final class Mail {
    private static final String SUBJECT = "subject:";
    private static final String PREHEADER = "preheader:";

    private Mail() {}

    static Draft read(String answer) {
        List<String> subjects = new ArrayList<>();
        var preheader = "";
        var text = new StringBuilder();
        for (var line : answer.strip().lines().toList()) {
            if (text.isEmpty() && starts(line, SUBJECT)) {
                subjects.add(rest(line, SUBJECT));
            } else if (text.isEmpty() && starts(line, PREHEADER)) {
                preheader = rest(line, PREHEADER);
            } else if (!text.isEmpty() || !line.isBlank()) {
                text.append(line).append('\n');
            }
        }
        var given = subjects.stream()
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .limit(3)
                .toList();
        return new Draft(
                Cleaning.text(text.toString()),
                given.isEmpty() ? null : given.getFirst(),
                given,
                preheader.isEmpty() ? null : preheader);
    }

    private static boolean starts(String line, String word) {
        return bare(line).toLowerCase(Locale.ROOT).startsWith(word);
    }

    private static String rest(String line, String word) {
        return Cleaning.text(bare(line).substring(word.length()));
    }

    private static String bare(String line) {
        return line.replace("*", "").strip();
    }

    /** Lets only the text through while it comes. */
    static Sink onlyText(Sink sink) {
        var head = new StringBuilder();
        var begun = new AtomicBoolean();
        return words -> {
            if (begun.get()) {
                sink.take(words);
                return;
            }
            head.append(words);
            var start = start(head);
            if (start >= 0) {
                begun.set(true);
                sink.take(head.substring(start));
            }
        };
    }

    private static int start(StringBuilder head) {
        var line = 0;
        while (line < head.length()) {
            var end = head.indexOf("\n", line);
            var words = head.substring(line, end < 0 ? head.length() : end);
            if (end < 0 && words.length() < PREHEADER.length() + 2) {
                return -1;
            }
            if (!words.isBlank() && !starts(words, SUBJECT) && !starts(words, PREHEADER)) {
                return line;
            }
            if (end < 0) {
                return -1;
            }
            line = end + 1;
        }
        return -1;
    }
}
