package com.listwright.writing.web;

import static com.listwright.platform.web.CommonProblem.INVALID_VALUE;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.metering.AllowanceExhausted;
import com.listwright.metering.PieceId;
import com.listwright.metering.TellsWhatIsLeft;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Problem.FieldError;
import com.listwright.platform.web.Refuses;
import com.listwright.writing.Pieces;
import com.listwright.writing.Pieces.Revising;
import com.listwright.writing.Rewrites;
import com.listwright.writing.Rewrites.Rewriting;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One piece: read, edited, put right, written anew. */
@Controller("/api/v1/pieces/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@TellsWhatIsLeft
@Tag(name = "Pieces")
class PieceController {
    private final Pieces pieces;
    private final Rewrites rewrites;
    private final RateLimits limits;

    PieceController(Pieces pieces, Rewrites rewrites, RateLimits limits) {
        this.pieces = pieces;
        this.rewrites = rewrites;
        this.limits = limits;
    }

    @Serdeable
    record PieceEdit(
            @Nullable @Size(min = 1, max = 20_000, message = "must have 1 to 20,000 characters")
            String text,

            @Nullable
            @Size(max = 1_000, message = "must have at most 1,000 characters")
            @Schema(description = "Of an email.")
            String subject,

            @Nullable
            @Size(max = 1_000, message = "must have at most 1,000 characters")
            @Schema(description = "Of an email.")
            String preheader) {}

    @Serdeable
    record RemedyChoice(
            @NotEmpty(message = "is empty: name at least one finding")
            @Size(max = 500, message = "must have at most 500 entries")
            List<@Size(max = 40, message = "must have at most 40 characters") String> findingIds) {}

    @Serdeable
    record RewriteWish(
            @Nullable
            @Size(max = 1_000, message = "must have at most 1,000 characters")
            @Schema(
                    description = "What to do differently. It cannot add facts.",
                    example = "Shorter, and start with the lot.")
            String instruction) {}

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

    @Patch
    @Operation(
            operationId = "editPiece",
            summary = "Edit a piece",
            description = "What is given replaces, the rest stays. A new version, judged again by the facts of today:"
                    + " ready, or withheld while something in it must not go out. With If-Match: \"3\" only if version"
                    + " 3 still stands. Free.")
    @ApiResponse(
            responseCode = "200",
            description = "The piece",
            content = @Content(schema = @Schema(implementation = PieceView.class)))
    @Refuses({"not-found", "being-written", "nothing-written", "changed-meanwhile"})
    HttpResponse<?> edit(Caller caller, @PathVariable PieceId id, @Body @Valid PieceEdit edit, HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(Limit.EDIT, caller.account().toString()));
        return answer(
                pieces.edit(
                        caller,
                        id,
                        new Pieces.Edit(edit.text(), edit.subject(), edit.preheader(), Preference.ifMatch(request))),
                request);
    }

    @Post("/remedies")
    @Operation(
            operationId = "remedyPiece",
            summary = "Put right what was found",
            description = "Carries out the edits that these findings come with; of two that overlap, one. A new"
                    + " version. Free.")
    @ApiResponse(
            responseCode = "200",
            description = "The piece",
            content = @Content(schema = @Schema(implementation = PieceView.class)))
    @Refuses({"not-found", "invalid-value", "being-written", "nothing-written"})
    HttpResponse<?> remedy(
            Caller caller, @PathVariable PieceId id, @Body @Valid RemedyChoice choice, HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(Limit.EDIT, caller.account().toString()));
        return answer(pieces.remedy(caller, id, new LinkedHashSet<>(choice.findingIds())), request);
    }

    @Post("/rewrites")
    @Operation(
            operationId = "rewritePiece",
            summary = "Have a piece written anew",
            description = "From the facts of today. One more piece on the meter, once it is ready; if nothing comes of"
                    + " it, the former text stands. Look on through the kit's events.")
    @ApiResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = PieceView.class)))
    @Refuses({"not-found", "being-written", "nothing-known", "allowance-exhausted"})
    HttpResponse<?> rewrite(
            Caller caller, @PathVariable PieceId id, @Body @Valid RewriteWish wish, HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(Limit.KIT, caller.account().toString()));
        var instruction =
                Optional.ofNullable(wish.instruction()).map(String::strip).filter(it -> !it.isEmpty());
        return switch (rewrites.begin(caller, id, instruction)) {
            case Rewriting.Begun(var piece) -> HttpResponse.accepted().body(PieceView.of(piece));
            case Rewriting.OverQuota(var numbers) -> throw new AllowanceExhausted(numbers);
            case Rewriting.BeingWritten() ->
                Problem.of(WritingProblem.BEING_WRITTEN).answer(request);
            case Rewriting.NothingKnown() ->
                Problem.of(WritingProblem.NOTHING_KNOWN).answer(request);
            case Rewriting.NoSuchPiece() -> Problem.of(NOT_FOUND).answer(request);
        };
    }

    static HttpResponse<?> answer(Revising outcome, HttpRequest<?> request) {
        return switch (outcome) {
            case Revising.Revised(var piece) -> HttpResponse.ok(PieceView.of(piece));
            case Revising.BeingWritten() ->
                Problem.of(WritingProblem.BEING_WRITTEN).answer(request);
            case Revising.NothingWritten() ->
                Problem.of(WritingProblem.NOTHING_WRITTEN).answer(request);
            case Revising.ChangedMeanwhile(var version) ->
                Problem.of(WritingProblem.CHANGED_MEANWHILE)
                        .with("version", version)
                        .answer(request);
            case Revising.UnknownFindings(var ids) ->
                Problem.of(INVALID_VALUE)
                        .at(ids.stream()
                                .map(id -> new FieldError(
                                        "findingIds",
                                        id + " is no finding of this text that can be put right by itself"))
                                .toList())
                        .answer(request);
            case Revising.NoSuchVersion(), Revising.NoSuchPiece() ->
                Problem.of(NOT_FOUND).answer(request);
        };
    }
}
