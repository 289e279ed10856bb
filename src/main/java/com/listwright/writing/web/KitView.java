package com.listwright.writing.web;

import com.listwright.writing.Kit;
import com.listwright.writing.KitStatus;
import com.listwright.writing.Language;
import com.listwright.writing.Occasion;
import com.listwright.writing.OpenHouse;
import com.listwright.writing.Piece;
import com.listwright.writing.Tone;
import com.listwright.writing.Writer;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kit with its pieces. */
@Serdeable
@Schema(name = "Kit")
record KitView(
        String id,
        String propertyId,
        KitStatus status,
        List<String> channels,
        Tone tone,
        Language language,
        Occasion occasion,
        @Nullable OpenHouseView openHouse,
        @Nullable String mls,
        KitWriterView writer,

        @Schema(description = "Ordered with a test key: nothing of it counts.")
        boolean test,

        Instant createdAt,
        @Nullable Instant finishedAt,
        List<PieceView> pieces) {

    @Serdeable
    @Schema(name = "KitWriter")
    record KitWriterView(Writer.Kind kind) {}

    @Serdeable
    @Schema(name = "OpenHouse")
    record OpenHouseView(String date, String from, String to) {
        static OpenHouseView of(OpenHouse open) {
            return new OpenHouseView(
                    open.date().toString(), open.from().toString(), open.to().toString());
        }
    }

    static KitView of(Kit kit) {
        var commission = kit.commission();
        return new KitView(
                kit.id().toString(),
                kit.property().toString(),
                kit.status(),
                kit.pieces().stream().map(Piece::channel).toList(),
                commission.tone(),
                commission.language(),
                commission.occasion(),
                commission.openHouse().map(OpenHouseView::of).orElse(null),
                commission.mls().orElse(null),
                new KitWriterView(commission.writer()),
                commission.test(),
                kit.createdAt(),
                kit.finishedAt(),
                kit.pieces().stream().map(PieceView::of).toList());
    }
}
