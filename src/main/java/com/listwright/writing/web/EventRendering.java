package com.listwright.writing.web;

import com.listwright.account.Caller;
import com.listwright.metering.PieceId;
import com.listwright.writing.KitEvent;
import com.listwright.writing.KitId;
import com.listwright.writing.KitStatus;
import com.listwright.writing.Piece;
import com.listwright.writing.Pieces;
import io.micronaut.http.sse.Event;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an entry of a kit's log looks on the wire. A finished piece is shown as it stands now. */
@Singleton
class EventRendering {
    @Serdeable
    record Started(String pieceId, String channel) {}

    @Serdeable
    record Delta(String pieceId, String text) {}

    @Serdeable
    record Revised(
            String pieceId,
            String text,
            @Nullable String subject,
            @Nullable String preheader) {}

    @Serdeable
    record Finished(PieceView piece) {}

    @Serdeable
    record KitFinished(KitState kit) {}

    @Serdeable
    record KitState(String id, KitStatus status) {}

    private static final PieceId NOBODY = new PieceId(new UUID(0, 0));

    private final Pieces pieces;
    private final JsonMapper json;

    EventRendering(Pieces pieces, JsonMapper json) {
        this.pieces = pieces;
        this.json = json;
    }

    /** Nothing, where the piece is no longer there. */
    Optional<Event<String>> event(Caller caller, KitEvent event) {
        return body(caller, event)
                .map(body ->
                        Event.of(text(body)).id(String.valueOf(event.seq())).name(event.kind()));
    }

    private Optional<Object> body(Caller caller, KitEvent event) {
        var piece = Objects.requireNonNullElse(event.pieceId(), NOBODY);
        return switch (event.kind()) {
            case KitEvent.STARTED -> channel(caller, piece, event).map(it -> new Started(piece.toString(), it));
            case KitEvent.DELTA -> Optional.of(new Delta(piece.toString(), words(event)));
            case KitEvent.REVISED ->
                Optional.of(new Revised(piece.toString(), words(event), event.subject(), event.preheader()));
            case KitEvent.FINISHED -> pieces.find(caller, piece).map(it -> new Finished(PieceView.of(it)));
            default -> Optional.empty();
        };
    }

    private Optional<String> channel(Caller caller, PieceId piece, KitEvent event) {
        return Optional.ofNullable(event.text())
                .or(() -> pieces.find(caller, piece).map(Piece::channel));
    }

    private static String words(KitEvent event) {
        return Objects.requireNonNullElse(event.text(), "");
    }

    Event<String> end(KitId kit, KitStatus status, long last) {
        return Event.of(text(new KitFinished(new KitState(kit.toString(), status))))
                .id(String.valueOf(last))
                .name(KitEvent.KIT_FINISHED);
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
