package com.listwright.writing.web;

import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.metering.PieceId;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import com.listwright.writing.Pieces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import java.util.Optional;

/** An email as mail programs draw it, for a frame on a page of ours: nothing in it may act, load or lead away. */
@Controller("/api/v1/pieces/{id}/preview")
@Needs(Scope.KITS_READ)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Pieces")
class PreviewController {
    private static final MediaType PAGE = MediaType.of("text/html; charset=utf-8");
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'unsafe-inline'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'",
            "sandbox");
    private static final String PHOTO = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'"
            + " viewBox='0 0 600 220'%3E%3Cpath fill='%23cbd5df' d='M0 0h600v220H0z'/%3E%3Cpath fill='none'"
            + " stroke='%235b6b7b' stroke-width='6' d='M240 115l60-48 60 48M256 103v52h88v-52'/%3E%3C/svg%3E";

    private final Pieces pieces;

    PreviewController(Pieces pieces) {
        this.pieces = pieces;
    }

    @Get
    @Operation(
            operationId = "previewPiece",
            summary = "See an email drawn",
            description = "Also while the gates hold it back: for its own office's eyes.")
    @ApiResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @Refuses("not-found")
    HttpResponse<?> draw(Caller caller, @PathVariable PieceId id, HttpRequest<?> request) {
        return pieces.find(caller, id)
                .map(PieceView::of)
                .flatMap(piece -> Optional.ofNullable(piece.html()))
                .<HttpResponse<?>>map(html -> HttpResponse.ok(html.replace("{{photo_url}}", PHOTO))
                        .contentType(PAGE)
                        .header("Content-Security-Policy", POLICY))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }
}
