package com.listwright.writing.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a piece can leave. */
public enum Format {
    TXT("text/plain; charset=utf-8"),
    HTML("text/html; charset=utf-8"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(word))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
