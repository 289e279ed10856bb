package com.listwright.gate.web;

import com.listwright.account.Caller;
import com.listwright.gate.channel.Board;
import com.listwright.gate.channel.Boards;
import com.listwright.gate.channel.Channel;
import com.listwright.gate.channel.Channels;
import com.listwright.gate.channel.Confidence;
import com.listwright.gate.office.OwnLimit;
import com.listwright.gate.office.OwnLimits;
import com.listwright.platform.web.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The boards and what is known of their limits. */
@Controller("/api/v1/mls-boards")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Checker")
class BoardController {
    private final Boards boards;
    private final OwnLimits own;
    private final OptionalInt usual;

    BoardController(Boards boards, OwnLimits own, Channels channels) {
        this.boards = boards;
        this.own = own;
        this.usual = channels.find(Channel.MLS).map(Channel::limit).orElse(OptionalInt.empty());
    }

    @Serdeable
    @Schema(name = "Board")
    record BoardView(
            @Schema(example = "crmls") String id,
            String name,

            @Nullable
            @Schema(
                    description =
                            "Characters of public remarks that count as accepted: the smaller number where sources"
                                    + " conflict, the cautious default where there is none.",
                    example = "1500")
            Integer limit,

            @Nullable @Schema(description = "The other number where sources conflict.")
            Integer alsoSaid,

            @Schema(example = "[\"CA\"]") List<String> states,
            String source,
            LocalDate checkedOn,

            @Schema(description = "none: no limit was found, and the default stands in.")
            Confidence confidence,

            @Nullable String note,

            @Nullable @Schema(description = "What the caller's office says instead; it counts before limit.")
            OwnLimitView ownLimit) {
        static BoardView of(Board board, OptionalInt usual, @Nullable OwnLimit own) {
            return new BoardView(
                    board.id(),
                    board.name(),
                    Numbers.orNull(board.limit().isPresent() ? board.limit() : usual),
                    Numbers.orNull(board.alsoSaid()),
                    board.states(),
                    board.provenance().source(),
                    board.provenance().checkedOn(),
                    board.provenance().confidence(),
                    orNull(board.provenance().note()),
                    own == null ? null : OwnLimitView.of(own));
        }
    }

    @Serdeable
    @Schema(name = "OwnLimit")
    record OwnLimitView(
            @Schema(example = "1200") int characters,

            @Schema(example = "Told by the board's help desk on 3 May")
            String reason,

            @Schema(description = "The member who set it.", example = "mem_01890a5d-ac96-774b-bcce-b302099a8057")
            String setBy,

            Instant setAt) {
        static OwnLimitView of(OwnLimit own) {
            return new OwnLimitView(own.characters(), own.reason(), own.setBy().toString(), own.setAt());
        }
    }

    static @Nullable String orNull(String note) {
        return note.isEmpty() ? null : note;
    }

    @Get
    @Operation(
            operationId = "listMlsBoards",
            summary = "The boards",
            description =
                    "Limits of public remarks with source, date and confidence: published numbers conflict. All on"
                            + " one page.")
    Page<BoardView> list(@Nullable Caller caller) {
        var ours = caller == null ? Map.<String, OwnLimit>of() : own.all(caller.account());
        return new Page<>(
                boards.all().stream()
                        .map(board -> BoardView.of(board, usual, ours.get(board.id())))
                        .toList(),
                null);
    }
}
