package com.listwright.gate;

import com.listwright.property.fact.Facts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be judged: a text that wants to go out on a channel, the home it speaks of, and where. Without facts
 * nothing can be said of its truth, and without a channel nothing of its fitness for one. An office's own limit stands
 * before a board's; beside the office's recent texts it shows whether this one says the same again. What to avoid are
 * words that whoever speaks never uses.
 */
public record Candidate(
        List<Passage> passages,
        Optional<String> channel,
        Optional<String> board,
        Optional<String> state,
        Optional<Facts> facts,
        OptionalInt limit,
        List<String> recent,
        List<String> avoid,
        boolean spanish) {

    public Candidate {
        passages = List.copyOf(passages);
        recent = List.copyOf(recent);
        avoid = List.copyOf(avoid);
    }

    public Candidate(
            List<Passage> passages,
            Optional<String> channel,
            Optional<String> board,
            Optional<String> state,
            Optional<Facts> facts) {
        this(passages, channel, board, state, facts, OptionalInt.empty(), List.of(), List.of(), false);
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
        return new Candidate(passages, channel, board, state, Optional.of(home), limit, recent, avoid, spanish);
    }

    public Candidate in(String place) {
        return new Candidate(passages, channel, board, Optional.of(place), facts, limit, recent, avoid, spanish);
    }

    public Candidate on(String way) {
        return new Candidate(passages, Optional.of(way), board, state, facts, limit, recent, avoid, spanish);
    }

    public Candidate under(String mls) {
        return new Candidate(passages, channel, Optional.of(mls), state, facts, limit, recent, avoid, spanish);
    }

    public Candidate within(int characters) {
        return new Candidate(
                passages, channel, board, state, facts, OptionalInt.of(characters), recent, avoid, spanish);
    }

    public Candidate beside(List<String> texts) {
        return new Candidate(passages, channel, board, state, facts, limit, texts, avoid, spanish);
    }

    public Candidate avoiding(List<String> words) {
        return new Candidate(passages, channel, board, state, facts, limit, recent, words, spanish);
    }

    /** Written in Spanish, however short it is. */
    public Candidate inSpanish() {
        return new Candidate(passages, channel, board, state, facts, limit, recent, avoid, true);
    }

    /** As it was said, or else as the home has it. */
    public Optional<String> jurisdiction() {
        return state.or(() -> facts.flatMap(home -> home.text("StateOrProvince")));
    }
}
