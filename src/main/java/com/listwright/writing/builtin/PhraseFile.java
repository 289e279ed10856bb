package com.listwright.writing.builtin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file that an editor writes: {@code # comments}, {@code [headings]}, and one thing a line below them. */
record PhraseFile(List<Section> sections) {
    record Section(String heading, List<Line> lines, String place) {}

    record Line(String text, String place) {
        Malformed wrong(String why) {
            return new Malformed(place, why);
        }
    }

    /** The line that cannot be read, and why. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String place, String why) {
            super(place + ": " + why);
        }
    }

    static PhraseFile read(String name) {
        var stream = PhraseFile.class.getResourceAsStream("/writing/builtin/" + name);
        if (stream == null) {
            throw new Malformed(name, "the file is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(name, reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PhraseFile of(String name, List<String> text) {
        List<Section> sections = new ArrayList<>();
        for (int number = 1; number <= text.size(); number++) {
            var place = name + ":" + number;
            var line = text.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]") && line.indexOf(']') == line.length() - 1) {
                sections.add(new Section(line.substring(1, line.length() - 1).strip(), new ArrayList<>(), place));
            } else if (sections.isEmpty()) {
                throw new Malformed(place, "a line must stand below a [heading]");
            } else {
                sections.getLast().lines().add(new Line(line, place));
            }
        }
        return new PhraseFile(sections);
    }
}
