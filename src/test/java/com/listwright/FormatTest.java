package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code mvn test -Dtest=FormatTest -Dformat.fix=true} puts right what this finds. */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    @Test
    void everyFileIsFormatted() throws IOException, FormatterException {
        var fix = Boolean.getBoolean("format.fix");
        var faulty = new ArrayList<Path>();
        for (var file : sources()) {
            var text = Files.readString(file);
            var formatted = FORMATTER.formatSourceAndFixImports(text);
            if (!formatted.equals(text)) {
                if (fix) {
                    Files.writeString(file, formatted);
                } else {
                    faulty.add(file);
                }
            }
        }
        assertThat(faulty)
                .as("mvn test -Dtest=FormatTest -Dformat.fix=true formats these")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        var found = new ArrayList<Path>();
        for (var root : List.of(Path.of("src"), Path.of("clients/java"))) {
            try (var files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
        return found;
    }
}
