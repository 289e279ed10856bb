package com.listwright.partner.bulk.web;

import com.listwright.gate.view.FindingView;
import com.listwright.partner.bulk.BulkJobs.Result;
import com.listwright.partner.bulk.HomeStatus;
import com.listwright.property.PropertyId;
import com.listwright.writing.Failure;
import com.listwright.writing.Piece;
import com.listwright.writing.PieceStatus;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the results: a home, with what was written for it or why nothing was. */
@Serdeable
@Schema(name = "BulkResult")
record ResultView(
        int line,
        @Nullable String propertyId,
        @Nullable String kitId,
        HomeStatus status,
        @Nullable String field,
        @Nullable String reason,
        List<ResultPieceView> pieces) {

    /** What a gate holds back is named with its findings, and its text stays here. */
    @Serdeable
    @Schema(name = "BulkResultPiece")
    record ResultPieceView(
            String id,
            String channel,
            PieceStatus status,
            boolean stale,
            int version,
            @Nullable String text,
            @Nullable String subject,
            @Nullable String preheader,
            List<FindingView> findings,
            @Nullable Failure reason,
            @Nullable String question) {
        static ResultPieceView of(Piece piece) {
            var version = piece.current();
            var draft = version == null || version.judged().isBlocked() ? null : version.draft();
            return new ResultPieceView(
                    piece.id().toString(),
                    piece.channel(),
                    piece.status(),
                    piece.isStale(),
                    piece.version(),
                    draft == null ? null : draft.text(),
                    draft == null ? null : draft.subject(),
                    draft == null ? null : draft.preheader(),
                    version == null ? List.of() : version.judged().findings(),
                    piece.reason(),
                    piece.question());
        }
    }

    static ResultView of(Result result) {
        var property = result.property();
        return new ResultView(
                result.line(),
                property == null ? null : new PropertyId(property).toString(),
                result.kit().map(kit -> kit.id().toString()).orElse(null),
                result.status(),
                result.field(),
                result.reason(),
                result.kit()
                        .map(kit ->
                                kit.pieces().stream().map(ResultPieceView::of).toList())
                        .orElse(List.of()));
    }
}
