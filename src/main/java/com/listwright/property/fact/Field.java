package com.listwright.property.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One entry of the vocabulary: what a fact is called, how it is read, and whether anyone outside may read about it. */
public record Field(
        String name,
        FieldType type,
        Form form,
        Limits limits,
        Measure measure,
        Optional<Lookup> lookup,
        boolean closed,
        Copy copy,
        List<String> aliases) {

    /** Where words about the home may go. */
    @Serdeable
    @Schema(name = "FactCopy")
    public enum Copy {
        PUBLIC,
        NEVER;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How an agent meets the field. */
    public record Form(
            String group, int order, String label, @Nullable String hint, String keyboard) {}

    /** What still makes sense; {@code digits}: a code that may arrive as a bare number. */
    public record Limits(
            @Nullable BigDecimal min, @Nullable BigDecimal max, int decimals, int maxLength, boolean digits) {}

    /** The unit meant by a bare number, and the fields that take the number when another unit is written beside it. */
    public record Measure(
            @Nullable String unit,
            @Nullable String unitField,
            @Nullable String frequencyField,
            Map<String, String> otherUnits) {}

    public boolean isPublic() {
        return copy == Copy.PUBLIC;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field field && field.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
