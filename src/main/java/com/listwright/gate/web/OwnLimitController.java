package com.listwright.gate.web;

import static com.listwright.platform.web.CommonProblem.NOT_FOUND;
import static com.listwright.platform.web.CommonProblem.ROLE_NOT_ALLOWED;

import com.listwright.account.Caller;
import com.listwright.gate.channel.Boards;
import com.listwright.gate.channel.Channel;
import com.listwright.gate.channel.Channels;
import com.listwright.gate.office.OwnLimits;
import com.listwright.gate.office.OwnLimits.Change.Done;
import com.listwright.gate.office.OwnLimits.Change.RoleNotAllowed;
import com.listwright.gate.web.BoardController.BoardView;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.OptionalInt;

/** Limits that an office sets for itself, where it knows its board better than what is published. */
@Controller("/api/v1/mls-boards/{id}/limit")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Checker")
class OwnLimitController {
    private final Boards boards;
    private final OwnLimits own;
    private final OptionalInt usual;

    OwnLimitController(Boards boards, OwnLimits own, Channels channels) {
        this.boards = boards;
        this.own = own;
        this.usual = channels.find(Channel.MLS).map(Channel::limit).orElse(OptionalInt.empty());
    }

    @Serdeable
    record NewOwnLimit(
            @Min(value = 100, message = "must be at least 100")
            @Max(value = 20_000, message = "must be at most 20,000")
            @Schema(description = "Characters of public remarks that your board takes.", example = "1200")
            int characters,

            @NotBlank(message = "is missing: say how you know, for whoever asks later")
            @Size(max = 300, message = "must have at most 300 characters")
            @Schema(example = "Told by the board's help desk on 3 May")
            String reason) {}

    @Put
    @Operation(
            operationId = "setOwnBoardLimit",
            summary = "Set your office's own limit",
            description = "For owners and brokers, where the office knows its board better than what is published. It"
                    + " counts in every check and every new piece of the office.")
    @ApiResponse(
            responseCode = "200",
            description = "The board",
            content = @Content(schema = @Schema(implementation = BoardView.class)))
    @Refuses({"not-found", "role-not-allowed"})
    HttpResponse<?> set(Caller caller, String id, @Body @Valid NewOwnLimit limit, HttpRequest<?> request) {
        var board = boards.find(id);
        if (board.isEmpty()) {
            return Problem.of(NOT_FOUND).answer(request);
        }
        return switch (own.set(
                caller, board.get().id(), limit.characters(), limit.reason().strip())) {
            case Done() ->
                HttpResponse.ok(BoardView.of(
                        board.get(),
                        usual,
                        own.find(caller.account(), board.get().id()).orElse(null)));
            case RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }

    @Delete
    @Operation(
            operationId = "takeBackOwnBoardLimit",
            summary = "Go back to the published limit",
            description = "For owners and brokers.")
    @ApiResponse(responseCode = "204", description = "The published limit counts")
    @Refuses({"not-found", "role-not-allowed"})
    HttpResponse<?> takeBack(Caller caller, String id, HttpRequest<?> request) {
        var board = boards.find(id);
        if (board.isEmpty()) {
            return Problem.of(NOT_FOUND).answer(request);
        }
        return switch (own.takeBack(caller, board.get().id())) {
            case Done() -> HttpResponse.noContent();
            case RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }
}
