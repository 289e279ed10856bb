package com.listwright.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody's way of writing.
 *
 * @param model who read the samples, where a model did
 */
public record Style(
        List<String> statements, Origin origin, @Nullable String model) {
    @Serdeable
    @Schema(
            name = "StyleOrigin",
            description = "Counted in the samples, read by a model too, or put right by somebody.")
    public enum Origin {
        COUNTED,
        MODEL,
        EDITED;

        static Origin of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Style {
        statements = List.copyOf(statements);
    }

    static Style edited(List<String> statements) {
        return new Style(statements, Origin.EDITED, null);
    }

    /** The same one, where somebody left it as it was. */
    Style correctedTo(List<String> own) {
        return own.equals(statements) ? this : edited(own);
    }
}
