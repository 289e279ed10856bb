package com.listwright.writing;

import com.listwright.metering.PieceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a kit, with its number in the kit's log. */
@MappedEntity("kit_event")
public record KitEvent(
        @Id long seq,
        String kind,
        @Nullable PieceId pieceId,
        @Nullable String text,
        @Nullable String subject,
        @Nullable String preheader) {
    public static final String STARTED = "piece.started";
    public static final String DELTA = "piece.delta";
    public static final String REVISED = "piece.revised";
    public static final String FINISHED = "piece.finished";
    public static final String KIT_FINISHED = "kit.finished";

    /** Before it has its number. */
    @Serdeable
    record Entry(
            String kind,
            @Nullable String piece,
            @Nullable String text,
            @Nullable String subject,
            @Nullable String preheader) {
        /** With its channel, so that whoever is told need not look it up. */
        static Entry started(Piece piece) {
            return new Entry(STARTED, piece.id().value().toString(), piece.channel(), null, null);
        }

        static Entry delta(PieceId piece, String text) {
            return new Entry(DELTA, piece.value().toString(), text, null, null);
        }

        static Entry revised(PieceId piece, Draft draft) {
            return new Entry(REVISED, piece.value().toString(), draft.text(), draft.subject(), draft.preheader());
        }

        static Entry finished(PieceId piece) {
            return new Entry(FINISHED, piece.value().toString(), null, null, null);
        }

        static Entry kitFinished() {
            return new Entry(KIT_FINISHED, null, null, null, null);
        }

        KitEvent numbered(long seq) {
            var id = piece == null ? null : new PieceId(UUID.fromString(piece));
            return new KitEvent(seq, kind, id, text, subject, preheader);
        }
    }
}
