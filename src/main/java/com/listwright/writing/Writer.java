package com.listwright.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import com.listwright.gate.view.FindingView;
import com.listwright.llm.Cancellation;
import com.listwright.llm.TextModel.Sink;
import com.listwright.metering.Cost;
import com.listwright.platform.AccountId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who writes pieces: a language model, or the built-in grammar. */
public interface Writer {
    @Serdeable
    @Schema(name = "WriterKind")
    enum Kind {
        MODEL,
        BUILT_IN;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Who wrote, by which prompt. */
    record Hand(Kind kind, @Nullable String model, @Nullable String promptVersion) {}

    /** How writing ended, and what it took. */
    sealed interface Written {
        Cost cost();

        record Done(Draft draft, Hand hand, Cost cost) implements Written {}

        record Failed(Failure why, Cost cost) implements Written {}

        /** Somebody said stop. */
        record Stopped(Cost cost) implements Written {}
    }

    Kind kind();

    /** Whether anybody would answer. */
    boolean isThere();

    /** Tells the text as it comes, and blocks until it is there. */
    Written write(AccountId account, Brief brief, Sink sink, Cancellation cancellation);

    /** Writes the sentences anew in which these were found, and no others. Not everybody can. */
    default Optional<Written> mend(
            AccountId account, Brief brief, Draft draft, List<FindingView> found, Cancellation cancellation) {
        return Optional.empty();
    }
}
