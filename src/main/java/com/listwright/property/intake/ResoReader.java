package com.listwright.property.intake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.listwright.property.fact.FactReader;
import com.listwright.property.fact.JsonValues;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.LineNumberReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** RESO JSON: one record, an array of them, or an OData page with its {@code value}. */
public final class ResoReader {
    private static final String PAGE = "value";

    private final FactReader facts;

    public ResoReader(FactReader facts) {
        this.facts = facts;
    }

    public void read(InputStream stream, Consumer<Row> rows) throws IOException {
        var counted = new Counted(rows);
        try (var parser = JsonValues.JSON.createParser(stream)) {
            var first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                array(parser, counted);
            } else if (first == JsonToken.START_OBJECT) {
                object(parser, counted);
            } else {
                counted.bad("must be a RESO record, an array of records or an OData page");
            }
            if (first != null && parser.nextToken() != null) {
                counted.bad("stands behind the end of the JSON document");
            }
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            counted.bad(
                    place == null
                            ? "cannot be read as JSON"
                            : "stops being JSON near line %d, column %d"
                                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    /** A record a line; a line is what it is named by. */
    public void readLines(InputStream stream, Consumer<Row> rows) throws IOException {
        var lines = new LineNumberReader(Decoding.of(stream));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                rows.accept(row(lines.getLineNumber(), line));
            }
        }
    }

    private Row row(int number, String line) throws IOException {
        try (var parser = JsonValues.JSON.createParser(line)) {
            parser.nextToken();
            var record = JsonValues.read(parser);
            if (parser.nextToken() != null) {
                return Row.Bad.whole(number, "holds more than one JSON object");
            }
            return record.isObject()
                    ? Rows.of(number, facts.read(record))
                    : Row.Bad.whole(number, "must be an object of RESO names and values");
        } catch (JacksonException broken) {
            return Row.Bad.whole(number, "cannot be read as JSON");
        }
    }

    private void array(JsonParser parser, Counted rows) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            rows.next(JsonValues.read(parser));
        }
    }

    private void object(JsonParser parser, Counted rows) throws IOException {
        Map<String, JsonNode> record = new LinkedHashMap<>();
        boolean page = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(PAGE)) {
                page = true;
                array(parser, rows);
            } else {
                record.put(name, JsonValues.read(parser));
            }
        }
        if (!page) {
            rows.next(JsonNode.createObjectNode(record));
        }
    }

    private final class Counted {
        private final Consumer<Row> rows;
        private int line;

        Counted(Consumer<Row> rows) {
            this.rows = rows;
        }

        void next(JsonNode record) {
            line++;
            if (!record.isObject()) {
                rows.accept(Row.Bad.whole(line, "must be an object of RESO names and values"));
                return;
            }
            rows.accept(Rows.of(line, facts.read(record)));
        }

        void bad(String reason) {
            line++;
            rows.accept(Row.Bad.whole(line, reason));
        }
    }
}
