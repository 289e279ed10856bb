package com.listwright.writing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to sound, as writers take it: what was read out of their samples, and what they said themselves.
 *
 * @param style plain statements about their way of writing, read out of samples
 * @param avoid words that must not appear
 * @param liked phrases that may
 * @param signOff the last line of a post or a mail
 */
@Serdeable
public record Voice(
        String name,
        List<String> style,
        List<String> avoid,
        List<String> liked,
        @Nullable String signOff) {
    public Voice {
        style = List.copyOf(style);
        avoid = List.copyOf(avoid);
        liked = List.copyOf(liked);
    }
}
