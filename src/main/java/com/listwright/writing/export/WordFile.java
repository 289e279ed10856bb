package com.listwright.writing.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A piece for Word. */
final class WordFile {
    private static final int LARGE = 16;

    private WordFile() {}

    static byte[] of(Sheet sheet) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var heading = document.createParagraph().createRun();
            heading.setBold(true);
            heading.setFontSize(LARGE);
            heading.setText(sheet.title());
            for (var row : sheet.head()) {
                var paragraph = document.createParagraph();
                var label = paragraph.createRun();
                label.setBold(true);
                label.setText(row.label() + ": ");
                paragraph.createRun().setText(row.value());
            }
            sheet.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
