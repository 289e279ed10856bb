package com.listwright.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file of rules that a lawyer can read: {@code # comments}, {@code [sections]}, and one rule a line with its cells
 * between bars, {@code phrase | class | source}. What cannot be read is told with its line.
 */
public final class RuleFile {
    private final String name;
    private final List<Line> lines = new ArrayList<>();

    /** A rule as it stands in its file. */
    public record Line(String section, List<String> cells, String place) {
        public String cell(int index) {
            if (index >= cells.size()) {
                throw new MalformedRule(place, "expected at least " + (index + 1) + " cells and found " + cells.size());
            }
            return cells.get(index);
        }

        public MalformedRule wrong(String why) {
            return new MalformedRule(place, why);
        }
    }

    private RuleFile(String name) {
        this.name = name;
    }

    /** From the program's resources under {@code gates/}; only these sections may stand in it. */
    public static RuleFile read(String name, Set<String> sections) {
        var stream = RuleFile.class.getResourceAsStream("/gates/" + name);
        if (stream == null) {
            throw new MalformedRule(name, "the file is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(name, reader.lines().toList(), sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleFile of(String name, List<String> text, Set<String> sections) {
        var file = new RuleFile(name);
        var section = "";
        for (int number = 1; number <= text.size(); number++) {
            var place = name + ":" + number;
            var line = text.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = heading(line, place);
                if (!sections.contains(section)) {
                    throw new MalformedRule(place, "no such section: " + section + "; known are " + sections);
                }
            } else if (section.isEmpty()) {
                throw new MalformedRule(place, "a rule must stand in a [section]");
            } else {
                file.lines.add(new Line(section, cells(line), place));
            }
        }
        return file;
    }

    public List<Line> section(String section) {
        return lines.stream().filter(line -> line.section().equals(section)).toList();
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public String name() {
        return name;
    }

    private static String heading(String line, String place) {
        if (!line.endsWith("]")) {
            throw new MalformedRule(place, "a section ends with ]");
        }
        return line.substring(1, line.length() - 1).strip();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (var cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
