package com.listwright.writing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A voice as an office keeps it. What writers get of it is {@link #voice()}. */
public record SavedVoice(
        VoiceId id,
        Optional<Tone> tone,
        Voice voice,
        List<String> samples,
        Style style,
        Instant createdAt,
        Instant changedAt) {
    public SavedVoice {
        samples = List.copyOf(samples);
    }
}
