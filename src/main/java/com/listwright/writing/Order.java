package com.listwright.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What somebody asks for: a piece for each of these channels, and how they are to be. */
public record Order(
        List<String> channels,
        Optional<Tone> tone,
        Language language,
        Occasion occasion,
        Optional<OpenHouse> openHouse,
        Optional<VoiceId> voice,
        Optional<String> mls,
        Optional<String> notes) {
    public Order {
        channels = List.copyOf(new LinkedHashSet<>(channels));
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("A kit has at least one piece");
        }
    }
}
