package com.listwright.writing.web;

import com.listwright.gate.view.ClaimView;
import com.listwright.gate.view.CountsView;
import com.listwright.gate.view.FindingView;
import com.listwright.writing.Draft;
import com.listwright.writing.Failure;
import com.listwright.writing.Judged;
import com.listwright.writing.Piece;
import com.listwright.writing.PieceStatus;
import com.listwright.writing.Version;
import com.listwright.writing.Writer;
import com.listwright.writing.export.EmailHtml;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One piece as it stands now; without a text before something was written. */
@Serdeable
@Schema(name = "Piece")
record PieceView(
        String id,
        String kitId,
        String propertyId,
        String channel,
        PieceStatus status,

        @Schema(description = "Of a kit that was ordered with a test key: it does not count.")
        boolean test,

        @Schema(description = "A fact on which it rests was changed since.")
        boolean stale,

        List<String> staleFacts,

        @Schema(description = "0 before there is a text.") int version,

        @Nullable String text,
        @Nullable @Schema(description = "Of an email.") String subject,

        @Schema(description = "Of an email: three to choose from.")
        List<String> subjects,

        @Nullable @Schema(description = "Of an email.") String preheader,

        @Nullable @Schema(description = "Of an email.") String html,

        List<FindingView> findings,
        List<ClaimView> claims,
        Map<String, List<String>> unchecked,
        @Nullable CountsView counts,
        @Nullable HandView writer,
        CostView cost,

        @Nullable @Schema(description = "Why the newest attempt came to nothing; it was not charged.")
        Failure reason,

        @Nullable @Schema(description = "What to answer before a withheld piece can go out.")
        String question,

        Instant createdAt,
        Instant changedAt) {

    private static final String EMAIL = "email";

    @Serdeable
    @Schema(name = "PieceWriter")
    record HandView(
            Writer.Kind kind,
            @Nullable String model,
            @Nullable String promptVersion) {
        static HandView of(Writer.Hand hand) {
            return new HandView(hand.kind(), hand.model(), hand.promptVersion());
        }
    }

    @Serdeable
    @Schema(name = "PieceCost")
    record CostView(long inputTokens, long outputTokens, long microUsd) {
        static CostView of(Version.Tokens tokens) {
            return new CostView(tokens.input(), tokens.output(), tokens.microUsd());
        }
    }

    static PieceView of(Piece piece) {
        var current = Optional.ofNullable(piece.current());
        var draft = current.map(Version::draft);
        var judged = current.map(Version::judged);
        return new PieceView(
                piece.id().toString(),
                piece.kit().toString(),
                piece.property().toString(),
                piece.channel(),
                piece.status(),
                piece.test(),
                piece.isStale(),
                piece.staleFacts(),
                piece.version(),
                orNull(draft, Draft::text),
                draft.map(Draft::subject).orElse(null),
                draft.map(Draft::subjects).orElse(List.of()),
                draft.map(Draft::preheader).orElse(null),
                piece.channel().equals(EMAIL)
                        ? orNull(draft, it -> EmailHtml.of(it, piece.signature(), piece.language()))
                        : null,
                judged.map(Judged::findings).orElse(List.of()),
                judged.map(Judged::claims).orElse(List.of()),
                judged.map(Judged::unchecked).orElse(Map.of()),
                orNull(judged, Judged::counts),
                orNull(current.map(Version::hand), HandView::of),
                current.map(Version::tokens).map(CostView::of).orElse(new CostView(0, 0, 0)),
                piece.reason(),
                piece.question(),
                piece.createdAt(),
                piece.changedAt());
    }

    private static <A, B> @Nullable B orNull(Optional<A> value, Function<A, B> part) {
        return value.map(part).orElse(null);
    }
}
