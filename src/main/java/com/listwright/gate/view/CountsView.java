package com.listwright.gate.view;

import com.listwright.gate.channel.Counts;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a text counts, as it goes out and as it is kept. */
@Serdeable
@Schema(name = "Counts")
public record CountsView(
        int characters,

        @Nullable @Schema(description = "The most that is taken there: characters, X's weights or SMS units.")
        Integer limit,

        @Nullable @Schema(description = "For X.") Integer weighted,

        @Nullable @Schema(description = "For text messages.")
        Integer segments,

        @Nullable @Schema(description = "For text messages: GSM-7 or UCS-2.")
        String encoding,

        int hashtags) {
    public static CountsView of(Counts counts) {
        return new CountsView(
                counts.characters(),
                orNull(counts.limit()),
                orNull(counts.weighted()),
                orNull(counts.segments()),
                counts.encoding().orElse(null),
                counts.hashtags());
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
