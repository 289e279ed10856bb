package com.listwright.writing.export;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import com.listwright.writing.Draft;
import com.listwright.writing.Piece;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is printed of a piece, whatever it is printed on. */
record Sheet(String title, Piece piece, Draft draft, Facts facts) {
    private static final List<String> TABLE = List.of(
            "ListPrice",
            "PropertySubType",
            "BedroomsTotal",
            "BathroomsFull",
            "BathroomsThreeQuarter",
            "BathroomsHalf",
            "LivingArea",
            "LotSizeAcres",
            "YearBuilt",
            "Levels",
            "GarageSpaces",
            "Flooring",
            "Heating",
            "Cooling",
            "Basement",
            "Appliances",
            "AssociationFee",
            "TaxAnnualAmount",
            "ListingId");

    record Row(String label, String value) {}

    /** Paragraphs and list items, each a line of its own; blank lines part paragraphs. */
    List<String> lines() {
        return draft.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Subject and preheader, where there are any. */
    List<Row> head() {
        List<Row> head = new ArrayList<>();
        if (draft.subject() != null) {
            head.add(new Row("Subject", draft.subject()));
        }
        if (draft.preheader() != null) {
            head.add(new Row("Preheader", draft.preheader()));
        }
        return head;
    }

    String text() {
        var text = new StringBuilder();
        head().forEach(row ->
                text.append(row.label()).append(": ").append(row.value()).append('\n'));
        return (text.isEmpty() ? text : text.append('\n'))
                .append(draft.text())
                .append('\n')
                .toString();
    }

    String html() {
        return """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><title>%s</title></head>
            <body>
            %s
            </body>
            </html>
            """.formatted(piece.language(), Markup.escaped(title), Markup.paragraphs(draft.text(), "", ""));
    }

    /** The facts that stand beside a flyer's text. */
    List<Row> table() {
        var vocabulary = Vocabulary.standard();
        List<Row> rows = new ArrayList<>();
        for (var name : TABLE) {
            facts.value(name)
                    .filter(value -> !facts.denies(name))
                    .ifPresent(value ->
                            rows.add(new Row(vocabulary.the(name).form().label(), words(name, value))));
        }
        return rows;
    }

    private static String words(String name, Value value) {
        if (!(value instanceof Value.Amount(var number)) || name.equals("YearBuilt")) {
            return value.words();
        }
        var figure = NumberFormat.getNumberInstance(Locale.US).format(number);
        return switch (name) {
            case "ListPrice", "AssociationFee", "TaxAnnualAmount" -> "$" + figure;
            case "LivingArea" -> figure + " sq ft";
            case "LotSizeAcres" -> figure + " acres";
            default -> figure;
        };
    }
}
