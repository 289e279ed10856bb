package com.listwright.writing.builtin;

import com.listwright.writing.builtin.PhraseFile.Line;
import com.listwright.writing.builtin.PhraseFile.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which topics a channel tells in which order, how long it likes to be, and what goes first when it is too long. */
final class Layouts {
    private static final String DROP = "drop";

    private final Map<String, List<Layout>> layouts = new HashMap<>();
    private final List<String> dropped = new ArrayList<>();

    enum Shape {
        PARAGRAPH,
        BULLETS,
        LINES,
        SHOT,
        EXTRA,
        SUBJECT,
        PREHEADER
    }

    /** {@code opening<120}: a topic, and the most that it may take here. */
    record Topic(String name, int most) {}

    record Part(Shape shape, List<Topic> topics) {}

    record Layout(int target, List<Part> parts) {}

    private Layouts(PhraseFile file) {
        for (var section : file.sections()) {
            if (section.heading().equals(DROP)) {
                section.lines()
                        .forEach(line -> dropped.addAll(List.of(line.text().split(" ", -1))));
            } else {
                layouts.computeIfAbsent(section.heading(), channel -> new ArrayList<>())
                        .add(layout(section));
            }
        }
    }

    static Layouts read() {
        return new Layouts(PhraseFile.read("channels.txt"));
    }

    List<Layout> of(String channel) {
        var known = layouts.get(channel);
        if (known == null) {
            throw new IllegalArgumentException("no layout for the channel " + channel);
        }
        return known;
    }

    /** The later in the list, the dearer; what is not in it is never left out. */
    int worth(String topic) {
        int at = dropped.indexOf(topic);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    Map<String, List<Layout>> all() {
        return layouts;
    }

    private static Layout layout(Section section) {
        int target = Integer.MAX_VALUE;
        List<Part> parts = new ArrayList<>();
        for (var line : section.lines()) {
            var text = line.text();
            int colon = text.indexOf(": ");
            if (colon < 0) {
                throw line.wrong("expected a shape and its topics");
            }
            var rest = text.substring(colon + 2);
            switch (text.substring(0, colon)) {
                case "target" -> target = Integer.parseInt(rest);
                case "text" -> parts.add(part(Shape.PARAGRAPH, rest));
                case "bullets" -> parts.add(part(Shape.BULLETS, rest));
                case "lines" -> parts.add(part(Shape.LINES, rest));
                case "shot" -> parts.add(part(Shape.SHOT, rest));
                case "extra" -> parts.add(part(Shape.EXTRA, rest));
                case "subject" -> parts.add(part(Shape.SUBJECT, rest));
                case "preheader" -> parts.add(part(Shape.PREHEADER, rest));
                default -> throw unknown(line);
            }
        }
        return new Layout(target, List.copyOf(parts));
    }

    private static PhraseFile.Malformed unknown(Line line) {
        return line.wrong("a line is one of target, text, bullets, lines, shot, extra, subject, preheader");
    }

    private static Part part(Shape shape, String topics) {
        List<Topic> named = new ArrayList<>();
        for (var word : topics.split(" ", -1)) {
            int less = word.indexOf('<');
            named.add(
                    less < 0
                            ? new Topic(word, Integer.MAX_VALUE)
                            : new Topic(word.substring(0, less), Integer.parseInt(word.substring(less + 1))));
        }
        return new Part(shape, List.copyOf(named));
    }
}
