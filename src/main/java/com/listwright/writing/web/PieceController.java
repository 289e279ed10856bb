package com.listwright.writing.web;

import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.metering.PieceId;
import com.listwright.metering.TellsWhatIsLeft;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import com.listwright.writing.Pieces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** One piece: read, edited, put right. */
@Controller("/api/v1/pieces/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@TellsWhatIsLeft
@Tag(name = "Pieces")
class PieceController {
    private final Pieces pieces;

    PieceController(Pieces pieces) {
        this.pieces = pieces;
    }

    @Get
    @Operation(operationId = "seePiece", summary = "See a piece")
    @ApiResponse(
            responseCode = "200",
            description = "The piece",
            content = @Content(schema = @Schema(implementation = PieceView.class)))
    @Refuses("not-found")
    HttpResponse<?> see(Caller caller, @PathVariable PieceId id, HttpRequest<?> request) {
        return pieces.find(caller, id)
                .<HttpResponse<?>>map(piece -> HttpResponse.ok(PieceView.of(piece)))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }
}
