package com.listwright.gate.channel;

import com.listwright.gate.Candidate;
import java.util.Optional;
import java.util.OptionalInt;

/** Where a candidate is to appear, and how much may be said there: by the office, the board, or else the channel. */
public record Destination(Optional<Channel> channel, Optional<Board> board, OptionalInt limit, Ruling ruling) {
    /** Who set the limit. */
    public record Ruling(String words, String source) {
        static final Ruling NONE = new Ruling("", "");
    }

    public static Destination of(Candidate candidate, Channels channels, Boards boards) {
        var board = candidate.board().flatMap(boards::find);
        var channel =
                candidate.channel().flatMap(channels::find).or(() -> board.flatMap(any -> channels.find(Channel.MLS)));
        var forBoard = channel.filter(it -> it.id().equals(Channel.MLS)).isPresent() ? board : Optional.<Board>empty();
        if (candidate.limit().isPresent()) {
            return new Destination(
                    channel,
                    forBoard,
                    candidate.limit(),
                    new Ruling("That is your office's own limit.", "Your office"));
        }
        if (forBoard.isPresent() && forBoard.get().limit().isPresent()) {
            return new Destination(channel, forBoard, forBoard.get().limit(), ruling(forBoard.get()));
        }
        var limit = channel.map(Channel::limit).orElse(OptionalInt.empty());
        return new Destination(
                channel,
                forBoard,
                limit,
                channel.map(it -> ruling(it, forBoard)).orElse(Ruling.NONE));
    }

    boolean isMls() {
        return channel.filter(it -> it.id().equals(Channel.MLS)).isPresent();
    }

    private static Ruling ruling(Board board) {
        var provenance = board.provenance();
        var words = switch (provenance.confidence()) {
            case CONFLICT ->
                "What is published for %s conflicts (%,d and %,d), so the smaller counts."
                        .formatted(
                                board.name(),
                                board.limit().orElseThrow(),
                                board.alsoSaid().orElseThrow());
            case WEAK -> "Only one source gives a limit for %s.".formatted(board.name());
            default -> "That is what is published for %s.".formatted(board.name());
        };
        return new Ruling(words, provenance.source() + "; looked up " + provenance.checkedOn());
    }

    private static Ruling ruling(Channel channel, Optional<Board> board) {
        var provenance = channel.provenance();
        var source = provenance.source() + "; looked up " + provenance.checkedOn();
        if (channel.id().equals(Channel.MLS)) {
            return new Ruling(
                    board.map(it -> "No limit is published for %s, so the cautious default counts."
                                    .formatted(it.name()))
                            .orElse("No board was named, so the cautious default counts."),
                    source);
        }
        return new Ruling("That is all %s takes.".formatted(channel.name()), source);
    }
}
