package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Labels and what stands behind them: "Beds: 3 Baths: 2/1", cells side by side, a label over its bullets. */
final class Labels {
    /** A label with its value, as tokens. */
    record Labelled(String label, int from, int valueFrom, int to) {}

    private static final int LONGEST_LABEL = 6;
    private static final Set<String> BULLETS = Set.of("-", "*", "•", "·", "–", "✓", "●", "▪", ">", "—");

    private static final Set<String> LEADS_IN =
            Set.of("of", "the", "a", "an", "in", "is", "and", "with", "has", "its", "our", "for", "on", "this");

    private final Vocabulary vocabulary;
    private final SayingsFile sayings;

    Labels(Vocabulary vocabulary, SayingsFile sayings) {
        this.vocabulary = vocabulary;
        this.sayings = sayings;
    }

    boolean isLabel(String words) {
        return field(words).isPresent() || sayings.behind(words).isPresent();
    }

    Optional<Field> field(String label) {
        return vocabulary.heading(label);
    }

    List<Labelled> in(Words words, int from, int to) {
        List<Labelled> found = new ArrayList<>();
        int line = from;
        while (line < to) {
            int end = Math.min(words.lineEnd(line), to);
            inLine(words, skipBullet(words, line, end), end, found);
            line = end + 1;
        }
        return overBullets(words, found, to);
    }

    static int skipBullet(Words words, int from, int end) {
        int at = from;
        while (at < end
                && (BULLETS.contains(words.at(at).stem())
                        || words.at(at).is("\t")
                        || words.at(at).is("|"))) {
            at++;
        }
        return at;
    }

    static boolean isBullet(Words words, int line) {
        return line < words.size() && BULLETS.contains(words.at(line).stem());
    }

    private void inLine(Words words, int from, int end, List<Labelled> found) {
        var cells = cells(words, from, end);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var labelled = inCell(words, cell.start(), cell.end());
            if (!labelled.isEmpty()) {
                found.addAll(labelled);
                var last = labelled.getLast();
                boolean empty = last.valueFrom() == last.to();
                if (empty && i + 1 < cells.size() && !startsWithLabel(words, cells.get(i + 1))) {
                    found.removeLast();
                    found.add(new Labelled(
                            last.label(),
                            last.from(),
                            cells.get(i + 1).start(),
                            cells.get(++i).end()));
                }
            } else if (i + 1 < cells.size()
                    && isLabel(words.text(cell.start(), cell.end()))
                    && !isLabel(words.text(
                            cells.get(i + 1).start(), cells.get(i + 1).end()))) {
                var value = cells.get(++i);
                found.add(new Labelled(words.text(cell.start(), cell.end()), cell.start(), value.start(), value.end()));
            }
        }
    }

    private boolean startsWithLabel(Words words, Span cell) {
        return !inCell(words, cell.start(), cell.end()).isEmpty();
    }

    /** Tokens between bars, tabs or wide gaps. */
    static List<Span> cells(Words words, int from, int end) {
        List<Span> cells = new ArrayList<>();
        int start = from;
        for (int at = from; at <= end; at++) {
            boolean mark = at < end && (words.at(at).is("|") || words.at(at).is("\t"));
            boolean gap = at > start
                    && at < end
                    && words.at(at).start() - words.at(at - 1).end() > 1;
            if (at == end || mark || gap) {
                if (at > start) {
                    cells.add(new Span(start, at));
                }
                start = mark ? at + 1 : at;
            }
        }
        return cells;
    }

    private List<Labelled> inCell(Words words, int from, int end) {
        List<Labelled> found = new ArrayList<>();
        int free = from;
        for (int at = from; at < end; at++) {
            int width = separator(words, at, from, end);
            int labelFrom = width > 0 ? labelFrom(words, free, at, found.isEmpty()) : -1;
            boolean opens = words.at(at).is(":") || words.at(at).is("=") || labelFrom == from;
            if (labelFrom >= 0 && opens) {
                close(words, found, labelFrom);
                found.add(new Labelled(words.text(labelFrom, at), labelFrom, at + width, end));
                free = at + width;
            }
        }
        return found;
    }

    private static void close(Words words, List<Labelled> found, int nextFrom) {
        if (!found.isEmpty()) {
            var last = found.removeLast();
            int to = nextFrom;
            while (to > last.valueFrom() && ",;/-•".contains(words.at(to - 1).stem())) {
                to--;
            }
            found.add(new Labelled(last.label(), last.from(), last.valueFrom(), to));
        }
    }

    /** How many tokens part a label from its value here: a colon, an equals sign, a spaced dash, a row of dots. */
    private static int separator(Words words, int at, int from, int end) {
        var token = words.at(at);
        if (token.is(":") || token.is("=")) {
            return 1;
        }
        boolean spaced = at > from && !words.adjoins(at) && at + 1 < end && !words.adjoins(at + 1);
        if ((token.isHyphen() || token.is("—")) && spaced) {
            return 1;
        }
        if (at > from && isDots(words, at - 1)) {
            return 0;
        }
        int dots = at;
        while (dots < end && isDots(words, dots)) {
            dots++;
        }
        return dots - at > 2 || (dots > at && spaced) ? dots - at : 0;
    }

    private static boolean isDots(Words words, int at) {
        return words.at(at).is(".") || words.at(at).is("…");
    }

    private int labelFrom(Words words, int from, int end, boolean first) {
        for (int start = Math.max(from, end - LONGEST_LABEL); start < end; start++) {
            boolean counted = start > from
                    && ((first && words.at(start - 1).isNumber()) || LEADS_IN.contains(words.text(start - 1, start)));
            if (!counted && isLabel(words.text(start, end))) {
                return start;
            }
        }
        return -1;
    }

    /** A label with nothing behind it speaks for the bullets under it. */
    private List<Labelled> overBullets(Words words, List<Labelled> found, int to) {
        List<Labelled> whole = new ArrayList<>();
        for (var labelled : found) {
            int end = labelled.to();
            boolean endsLine = end == words.size() || words.at(end).isBreak();
            if (labelled.valueFrom() == end && endsLine) {
                int line = words.lineEnd(end) + 1;
                while (line < to
                        && isBullet(words, line)
                        && inCell(words, skipBullet(words, line, words.lineEnd(line)), words.lineEnd(line))
                                .isEmpty()) {
                    end = Math.min(words.lineEnd(line), to);
                    line = end + 1;
                }
            }
            whole.add(new Labelled(labelled.label(), labelled.from(), labelled.valueFrom(), end));
        }
        return whole;
    }
}
