package com.listwright.gate.channel;

import java.util.List;
import java.util.OptionalInt;

/** An MLS, and how many characters its public remarks take as far as anybody says. */
public record Board(
        String id, String name, List<String> states, OptionalInt limit, OptionalInt alsoSaid, Provenance provenance) {
    public Board {
        states = List.copyOf(states);
    }
}
