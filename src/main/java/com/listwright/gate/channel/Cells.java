package com.listwright.gate.channel;

import com.listwright.gate.RuleFile.Line;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads the cells of a rule that are no plain words, and says in which line one is none. */
final class Cells {
    private static final String NOTHING = "-";

    private Cells() {}

    static OptionalInt number(Line line, int index) {
        var cell = line.cell(index);
        if (cell.isEmpty() || cell.equals(NOTHING)) {
            return OptionalInt.empty();
        }
        if (!cell.chars().allMatch(letter -> letter >= '0' && letter <= '9') || cell.length() > 7) {
            throw line.wrong("\"" + cell + "\" is no number");
        }
        return OptionalInt.of(Integer.parseInt(cell));
    }

    static int needed(Line line, int index) {
        return number(line, index).orElseThrow(() -> line.wrong("a number is missing in cell " + (index + 1)));
    }

    static LocalDate day(Line line, int index) {
        try {
            return LocalDate.parse(line.cell(index));
        } catch (DateTimeParseException noDay) {
            throw line.wrong("\"" + line.cell(index) + "\" is no date such as 2026-11-20");
        }
    }

    static <E extends Enum<E>> E word(Line line, int index, Class<E> kind) {
        var cell = line.cell(index).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(cell))
                .findFirst()
                .orElseThrow(() -> line.wrong("\"" + line.cell(index) + "\" is none of "
                        + Arrays.toString(kind.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    static boolean isNothing(Line line, int index) {
        return line.cell(index).equals(NOTHING);
    }

    static List<String> list(Line line, int index) {
        return Arrays.stream(line.cell(index).split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** A rule without a source is an opinion. */
    static String source(Line line, int index) {
        if (line.cell(index).isEmpty()) {
            throw line.wrong("the source is missing");
        }
        return line.cell(index);
    }

    static String note(Line line, int index) {
        return index < line.cells().size() ? line.cell(index) : "";
    }
}
