package com.listwright.writing.export;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A piece on letter paper. A flyer is one page, its text beside a table of the facts. */
final class PdfFile {
    private static final float MARGIN = 54;
    private static final float LEADING = 1.4f;
    private static final float SMALLEST = 7;
    private static final float USUAL = 11;
    private static final Color RULE = new Color(0xd0, 0xd5, 0xda);

    private PdfFile() {}

    static byte[] of(Sheet sheet) {
        return document(sheet, document -> {
            document.add(paragraph(sheet.title(), bold(16), 12));
            for (var row : sheet.head()) {
                document.add(paragraph(row.label() + ": " + row.value(), bold(USUAL), 4));
            }
            for (var line : sheet.lines()) {
                document.add(paragraph(line, plain(USUAL), 8));
            }
        });
    }

    static byte[] flyer(Sheet sheet) {
        var size = USUAL;
        var pages = flyer(sheet, size);
        while (pages.count() > 1 && size > SMALLEST) {
            size -= 1;
            pages = flyer(sheet, size);
        }
        return pages.bytes();
    }

    private record Pages(byte[] bytes, int count) {}

    private static Pages flyer(Sheet sheet, float size) {
        var counted = new int[1];
        var bytes = document(sheet, document -> {
            var lines = sheet.lines();
            document.add(paragraph(lines.isEmpty() ? sheet.title() : lines.getFirst(), bold(size * 2), 14));
            var columns = new PdfPTable(new float[] {3, 2});
            columns.setWidthPercentage(100);
            var words = borderless();
            lines.stream().skip(1).forEach(line -> words.addElement(paragraph(line, plain(size), 7)));
            columns.addCell(words);
            var facts = borderless();
            facts.addElement(table(sheet, size));
            columns.addCell(facts);
            document.add(columns);
            counted[0] = document.getPageNumber() + 1;
        });
        return new Pages(bytes, counted[0]);
    }

    private static PdfPTable table(Sheet sheet, float size) {
        var table = new PdfPTable(new float[] {1, 1});
        table.setWidthPercentage(100);
        for (var row : sheet.table()) {
            table.addCell(cell(row.label(), bold(size - 1)));
            table.addCell(cell(row.value(), plain(size - 1)));
        }
        return table;
    }

    private static PdfPCell cell(String words, Font font) {
        var cell = new PdfPCell(new Phrase(words, font));
        cell.setBorderColor(RULE);
        cell.setPadding(4);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private static PdfPCell borderless() {
        var cell = new PdfPCell();
        cell.setBorder(0);
        cell.setPaddingRight(12);
        return cell;
    }

    private interface Content {
        void into(Document document);
    }

    private static byte[] document(Sheet sheet, Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, bytes);
            document.addTitle(sheet.title());
            document.open();
            content.into(document);
        }
        return bytes.toByteArray();
    }

    private static Paragraph paragraph(String words, Font font, float after) {
        var paragraph = new Paragraph(words, font);
        paragraph.setMultipliedLeading(LEADING);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static Font plain(float size) {
        return FontFactory.getFont(FontFactory.HELVETICA, size);
    }

    private static Font bold(float size) {
        return FontFactory.getFont(FontFactory.HELVETICA_BOLD, size);
    }
}
