package com.listwright.property.intake;

import com.listwright.property.fact.FactReader;
import com.listwright.property.fact.PlainText;
import com.listwright.property.fact.Reading;
import com.listwright.property.fact.Vocabulary;
import com.listwright.property.sheet.CellReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.micronaut.json.tree.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** CSV with a line of headings: RESO names, or what people write over a column. Formulas are text like any other. */
public final class CsvReader {
    private static final int LONGEST_HEADING_LINE = 1 << 16;
    private static final String FORMULA_GUARD = "'";

    private final Vocabulary vocabulary;
    private final CellReader cells;

    public CsvReader(Vocabulary vocabulary, CellReader cells) {
        this.vocabulary = vocabulary;
        this.cells = cells;
    }

    /** Whether a pasted text is the content of such a file: a line of headings and rows under it. */
    public boolean recognises(String text) {
        var lines = text.strip().lines().limit(2).toList();
        return lines.size() == 2 && Delimiter.isHeadings(lines.getFirst(), lines.getLast(), vocabulary);
    }

    public void read(InputStream stream, Consumer<Row> rows) throws IOException {
        var reader = new BufferedReader(Decoding.of(stream), LONGEST_HEADING_LINE);
        int skipped = 0;
        reader.mark(LONGEST_HEADING_LINE);
        var first = Delimiter.firstLine(reader, LONGEST_HEADING_LINE);
        var named = Delimiter.named(first);
        if (named.isEmpty()) {
            reader.reset();
        } else {
            skipped = 1;
        }
        char delimiter = named.orElseGet(() -> Delimiter.guess(first, vocabulary));
        int line = 1;
        try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(reader)) {
            List<Column> columns = List.of();
            for (var record : records) {
                line = (int) record.getStartingLineNumber() + skipped;
                if (columns.isEmpty()) {
                    columns = columns(record);
                    if (!anyKnown(columns)) {
                        rows.accept(Row.Bad.whole(
                                line,
                                "has no heading that is known; expected RESO names such as ListPrice, or"
                                        + " Price, Beds, Baths, SqFt"));
                        return;
                    }
                } else if (!isEmpty(record)) {
                    rows.accept(row(line, columns, record));
                }
            }
            if (columns.isEmpty()) {
                rows.accept(Row.Bad.whole(1, "is empty; expected a line of headings and a line for each home"));
            }
        } catch (CsvParseException broken) {
            rows.accept(Row.Bad.whole(line + 1, "cannot be read as CSV from here on; is a quotation mark left open?"));
        }
    }

    private Row row(int line, List<Column> columns, CsvRecord record) {
        var gathering = new FactReader.Gathering();
        for (int i = 0; i < record.getFieldCount(); i++) {
            var cell = record.getField(i);
            if (i < columns.size()) {
                columns.get(i).read(unguarded(cell), gathering);
            } else if (!cell.isBlank()) {
                gathering.refuse(
                        "",
                        "has more cells than there are headings; is a text with commas missing its quotation marks?");
                break;
            }
        }
        return Rows.of(line, gathering.intake());
    }

    /** Our own export puts an apostrophe before what a spreadsheet would run. */
    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.startsWith(FORMULA_GUARD) && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    private List<Column> columns(CsvRecord headings) {
        List<Column> columns = new ArrayList<>();
        Set<String> asides = new HashSet<>();
        for (var written : headings.getFields()) {
            var heading = PlainText.line(written);
            var field = vocabulary.heading(heading);
            if (field.isPresent()) {
                var named = field.get();
                columns.add((cell, gathering) -> gathering.take(named, cells.read(named, heading, cell)));
            } else if (cells.knows(heading)) {
                columns.add((cell, gathering) -> {
                    switch (cells.read(heading, cell)) {
                        case Reading.Known(var facts) -> gathering.takeAll(facts);
                        case Reading.Refused(var reason) -> gathering.refuse(heading, reason);
                        case Reading.Unknown() -> {}
                    }
                });
            } else {
                boolean fresh = !heading.isEmpty() && asides.add(heading);
                columns.add(new Column.Aside(fresh ? heading : ""));
            }
        }
        return columns;
    }

    private static boolean anyKnown(List<Column> columns) {
        return columns.stream().anyMatch(column -> !(column instanceof Column.Aside));
    }

    private static boolean isEmpty(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    /** What a column makes of its cell. */
    private interface Column {
        void read(String cell, FactReader.Gathering gathering);

        record Aside(String heading) implements Column {
            @Override
            public void read(String cell, FactReader.Gathering gathering) {
                if (!heading.isEmpty() && !cell.isBlank()) {
                    gathering.aside(heading, JsonNode.createStringNode(PlainText.lines(cell)));
                }
            }
        }
    }
}
