package com.listwright.property.intake;

import com.listwright.property.fact.Vocabulary;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What parts the cells of a file: the mark that leaves most headings whole. */
final class Delimiter {
    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final int FEWEST_HEADINGS = 3;
    private static final String EXCEL = "sep=";

    private Delimiter() {}

    /** Up to the first line's end that stands outside quotation marks. */
    static String firstLine(Reader reader, int most) throws IOException {
        var line = new StringBuilder();
        boolean quoted = false;
        int c = reader.read();
        while (c >= 0 && line.length() < most - 2) {
            quoted ^= c == '"';
            boolean ends = (c == '\n' || c == '\r') && !quoted;
            if (ends && !line.toString().isBlank()) {
                break;
            }
            line.append((char) c);
            c = reader.read();
        }
        return line.toString().strip();
    }

    /** Excel's own first line, "sep=;". */
    static Optional<Character> named(String firstLine) {
        boolean names = firstLine.length() == EXCEL.length() + 1 && firstLine.startsWith(EXCEL);
        return names ? Optional.of(firstLine.charAt(EXCEL.length())) : Optional.empty();
    }

    /** Tabs and bars part the cells of a sheet as well; only a file has commas or semicolons between its headings. */
    static boolean isHeadings(String line, String nextLine, Vocabulary vocabulary) {
        char delimiter = guess(line, vocabulary);
        var cells = line.split(Pattern.quote(String.valueOf(delimiter)), -1);
        long known = Arrays.stream(cells)
                .filter(cell -> vocabulary.heading(cell.replace("\"", "")).isPresent())
                .count();
        return (delimiter == ',' || delimiter == ';')
                && known >= FEWEST_HEADINGS
                && known * 3 >= cells.length * 2L
                && nextLine.chars().filter(c -> c == delimiter).count() >= cells.length - 1;
    }

    static char guess(String firstLine, Vocabulary vocabulary) {
        char best = ',';
        long most = -1;
        for (char delimiter : KNOWN) {
            long parts = 0;
            long known = 0;
            for (var part : firstLine.split(Pattern.quote(String.valueOf(delimiter)), -1)) {
                parts++;
                known += vocabulary.heading(part.replace("\"", "")).isPresent() ? 1 : 0;
            }
            long worth = known * 10_000 + parts;
            if (worth > most) {
                most = worth;
                best = delimiter;
            }
        }
        return best;
    }
}
