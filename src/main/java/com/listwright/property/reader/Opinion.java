package com.listwright.property.reader;

import com.fasterxml.jackson.annotation.JsonValue;
import com.listwright.property.sheet.Proposal;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the second reader made of a text; silence says why it said nothing. */
public record Opinion(
        boolean asked,
        List<Suggestion> suggestions,
        @Nullable Silence silence) {
    /** A fact of one of the text's homes, by its place among them. */
    public record Suggestion(int home, Proposal proposal) {}

    @Serdeable
    @Schema(name = "ReaderSilence")
    public enum Silence {
        NO_MODEL,
        SLOW,
        AWAY,
        DECLINED;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where there was nothing for it to read. */
    public static final Opinion UNASKED = new Opinion(false, List.of(), null);

    public Opinion {
        suggestions = List.copyOf(suggestions);
    }

    static Opinion silent(boolean asked, Silence why) {
        return new Opinion(asked, List.of(), why);
    }

    public List<Proposal> of(int home) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.home() == home)
                .map(Suggestion::proposal)
                .toList();
    }
}
