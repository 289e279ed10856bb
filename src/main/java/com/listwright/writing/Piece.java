package com.listwright.writing;

import com.listwright.metering.PieceId;
import com.listwright.platform.Precondition;
import com.listwright.property.PropertyId;
import com.listwright.property.fact.Facts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One text of a kit, as it stands now.
 *
 * @param test nothing of it counts
 * @param attempt what the meter knows the writing of it by: the piece itself, then each rewrite
 * @param facts what a rewrite goes by instead of the kit's
 * @param staleFacts facts on which the text rests and that were changed since
 * @param current none before something was written
 */
public record Piece(
        PieceId id,
        KitId kit,
        PropertyId property,
        Signature signature,
        Language language,
        String channel,
        boolean test,
        PieceStatus status,
        PieceId attempt,
        int tries,
        Optional<String> instruction,
        Optional<Facts> facts,
        List<String> staleFacts,
        @Nullable Version current,
        @Nullable Failure reason,
        @Nullable String question,
        Instant createdAt,
        Instant changedAt) {
    public Piece {
        staleFacts = List.copyOf(staleFacts);
    }

    /** Ordered, and not begun. */
    static Piece queued(
            PieceId id, KitId kit, PropertyId property, Commission commission, String channel, Instant now) {
        return new Piece(
                id,
                kit,
                property,
                commission.signature(),
                commission.language(),
                channel,
                commission.test(),
                PieceStatus.QUEUED,
                id,
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                null,
                null,
                null,
                now,
                now);
    }

    public boolean isRewrite() {
        return !attempt.equals(id);
    }

    public boolean isStale() {
        return !staleFacts.isEmpty();
    }

    public int version() {
        return current == null ? 0 : current.number();
    }

    /** Names this state of the piece: the version that stands, and what else can be seen to change about it. */
    public String tag() {
        var checksum = new CRC32();
        checksum.update("%s|%s|%s|%s|%s|%s"
                .formatted(status, attempt, staleFacts, reason, question, changedAt)
                .getBytes(StandardCharsets.UTF_8));
        return "%d.%08x".formatted(version(), checksum.getValue());
    }

    /** By its tag, or by its version alone for who minds only the text. */
    boolean isAs(Precondition expected) {
        return expected.holdsFor(tag(), String.valueOf(version()));
    }

    /** What it is when nobody writes it: a rewrite that came to nothing leaves the former text. */
    PieceStatus otherwise(PieceStatus withoutText) {
        return current == null ? withoutText : standing(current.judged());
    }

    static PieceStatus standing(Judged judged) {
        return judged.isBlocked() ? PieceStatus.WITHHELD : PieceStatus.READY;
    }
}
