package com.listwright.property.sheet;

import com.listwright.property.sheet.Labels.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with a row of headings and a row for each home, its columns parted by tabs or bars. */
record Table(List<List<Labelled>> rows) {
    private static final int FEWEST_HEADINGS = 3;

    static Optional<Table> in(Words words, Labels labels) {
        int line = 0;
        while (line < words.size()) {
            int end = words.lineEnd(line);
            var headings = cells(words, line, end);
            long known = headings.stream()
                    .filter(cell -> labels.isLabel(words.text(cell.start(), cell.end())))
                    .count();
            if (known >= FEWEST_HEADINGS && known * 3 >= headings.size() * 2L) {
                var rows = rows(words, end + 1, headings);
                return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(rows));
            }
            line = end + 1;
        }
        return Optional.empty();
    }

    private static List<List<Labelled>> rows(Words words, int from, List<Span> headings) {
        List<List<Labelled>> rows = new ArrayList<>();
        int line = from;
        while (line < words.size()) {
            int end = words.lineEnd(line);
            var cells = cells(words, line, end);
            if (cells.size() == headings.size()) {
                var row = row(words, headings, cells);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            } else if (end > line && !rows.isEmpty()) {
                break;
            }
            line = end + 1;
        }
        return rows;
    }

    private static List<Labelled> row(Words words, List<Span> headings, List<Span> cells) {
        List<Labelled> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            boolean said = cell.end() > cell.start() && !words.at(cell.start()).isHyphen();
            if (said) {
                var heading =
                        words.text(headings.get(i).start(), headings.get(i).end());
                row.add(new Labelled(heading, cell.start(), cell.start(), cell.end()));
            }
        }
        return row;
    }

    /** Empty cells count; bars at both ends of a line do not. */
    private static List<Span> cells(Words words, int from, int end) {
        List<Span> cells = new ArrayList<>();
        int start = from;
        boolean parted = false;
        for (int at = from; at <= end; at++) {
            boolean mark = at < end && (words.at(at).is("|") || words.at(at).is("\t"));
            if (mark || at == end) {
                boolean outer = at == start
                        && ((at == from && mark && words.at(at).is("|"))
                                || (at == end && parted && words.at(at - 1).is("|")));
                if (!outer) {
                    cells.add(new Span(start, at));
                }
                parted |= mark;
                start = at + 1;
            }
        }
        return parted ? cells : List.of();
    }
}
