package com.listwright.writing;

import com.listwright.property.fact.Facts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all pieces of a kit have in common: the facts as they stood, and how it is to be written.
 *
 * @param test nothing of it counts
 */
public record Commission(
        Facts facts,
        Tone tone,
        Language language,
        Occasion occasion,
        Optional<OpenHouse> openHouse,
        Optional<String> mls,
        Optional<String> notes,
        @Nullable Voice voice,
        Signature signature,
        Writer.Kind writer,
        boolean test) {}
