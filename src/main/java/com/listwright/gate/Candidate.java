package com.listwright.gate;

import com.listwright.property.fact.Facts;
import java.util.List;
import java.util.Optional;

/**
 * What is to be judged: a text that wants to go out on a channel, the home it speaks of, and where. Without facts
 * nothing can be said of its truth, and without a channel nothing of its fitness for one.
 */
public record Candidate(
        List<Passage> passages,
        Optional<String> channel,
        Optional<String> board,
        Optional<String> state,
        Optional<Facts> facts) {

    public Candidate {
        passages = List.copyOf(passages);
    }

    public static Candidate of(String text) {
        return new Candidate(
                List.of(new Passage(Part.TEXT, text)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Candidate about(Facts home) {
        return new Candidate(passages, channel, board, state, Optional.of(home));
    }

    public Candidate in(String place) {
        return new Candidate(passages, channel, board, Optional.of(place), facts);
    }

    public Candidate on(String way) {
        return new Candidate(passages, Optional.of(way), board, state, facts);
    }

    public Candidate under(String mls) {
        return new Candidate(passages, channel, Optional.of(mls), state, facts);
    }

    /** As it was said, or else as the home has it. */
    public Optional<String> jurisdiction() {
        return state.or(() -> facts.flatMap(home -> home.text("StateOrProvince")));
    }
}
