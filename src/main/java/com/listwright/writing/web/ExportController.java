package com.listwright.writing.web;

import static com.listwright.platform.web.CommonProblem.INVALID_PARAMETER;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.metering.PieceId;
import com.listwright.metering.TellsWhatIsLeft;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import com.listwright.writing.export.Exports;
import com.listwright.writing.export.Exports.Exporting;
import com.listwright.writing.export.Format;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece as a file. */
@Controller("/api/v1/pieces/{id}/export")
@Needs(Scope.KITS_READ)
@Secured(SecurityRule.IS_AUTHENTICATED)
@TellsWhatIsLeft
@Tag(name = "Pieces")
class ExportController {
    private final Exports exports;
    private final RateLimits limits;

    ExportController(Exports exports, RateLimits limits) {
        this.exports = exports;
        this.limits = limits;
    }

    @Get
    @Operation(
            operationId = "exportPiece",
            summary = "Take a piece along as a file",
            description = "format is txt, html, docx or pdf; txt unless it is said. What the gates hold back stays in.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @Refuses({"not-found", "invalid-parameter", "not-ready", "nothing-written"})
    HttpResponse<?> export(
            Caller caller, @PathVariable PieceId id, @QueryValue @Nullable String format, HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(Limit.EDIT, caller.account().toString()));
        var wished = format == null ? Optional.of(Format.TXT) : Format.of(format);
        if (wished.isEmpty()) {
            return Problem.of(INVALID_PARAMETER)
                    .at("format", "is not known; known are txt, html, docx, pdf")
                    .answer(request);
        }
        return switch (exports.export(caller, id, wished.get())) {
            case Exporting.Made(var name, var mediaType, var bytes) ->
                HttpResponse.ok(bytes)
                        .contentType(MediaType.of(mediaType))
                        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
            case Exporting.NotReady() -> Problem.of(WritingProblem.NOT_READY).answer(request);
            case Exporting.NothingWritten() ->
                Problem.of(WritingProblem.NOTHING_WRITTEN).answer(request);
            case Exporting.NoSuchPiece() -> Problem.of(NOT_FOUND).answer(request);
        };
    }
}
