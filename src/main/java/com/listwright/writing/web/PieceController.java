package com.listwright.writing.web;

import static com.listwright.platform.web.CommonProblem.INVALID_VALUE;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;
import static com.listwright.platform.web.CommonProblem.PRECONDITION_FAILED;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.metering.AllowanceExhausted;
import com.listwright.metering.PieceId;
import com.listwright.metering.TellsWhatIsLeft;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.Conditional;
import com.listwright.platform.web.EntityTags;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Problem.FieldError;
import com.listwright.platform.web.Refuses;
import com.listwright.platform.web.Tagged;
import com.listwright.writing.Piece;
import com.listwright.writing.Pieces;
import com.listwright.writing.Pieces.Revising;
import com.listwright.writing.Rewrites;
import com.listwright.writing.Rewrites.Rewriting;
import com.listwright.writing.Version;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    @Needs(Scope.KITS_READ)
    @Tagged
    @Operation(operationId = "seePiece", summary = "See a piece")
    @ApiResponse(
            responseCode = "200",
            description = "The piece",
            content = @Content(schema = @Schema(implementation = PieceView.class)))
    @Refuses("not-found")
    HttpResponse<?> see(Caller caller, @PathVariable PieceId id, HttpRequest<?> request) {
        return pieces.find(caller, id)
                .<HttpResponse<?>>map(piece -> EntityTags.shown(request, piece.tag(), () -> PieceView.of(piece)))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }

    @Patch
    @Needs(Scope.KITS_WRITE)
    @Tagged
    @Conditional
    @Operation(
            operationId = "editPiece",
            summary = "Edit a piece",
            description = "What is given replaces, the rest stays. A new version, judged again by the facts of today:"
                    + " ready, or withheld while something in it must not go out. With If-Match only if it still is"
                    + " as you saw it; \"3\" is enough to say that version 3 has to stand. Free.")
    @ApiResponse(
            responseCode = "200",
            description = "The piece",
            content = @Content(schema = @Schema(implementation = PieceView.class)))
    @Refuses({"not-found", "being-written", "nothing-written"})
    HttpResponse<?> edit(Caller caller, @PathVariable PieceId id, @Body @Valid PieceEdit edit, HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(Limit.EDIT, caller.account().toString()));
        return answer(
                pieces.edit(
                        caller,
                        id,
                        new Pieces.Edit(edit.text(), edit.subject(), edit.preheader()),
                        EntityTags.ifMatch(request)),
                request);
    }

    @Post("/remedies")
    @Needs(Scope.KITS_WRITE)
    @Tagged
    @Conditional
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
        var findings = new LinkedHashSet<>(choice.findingIds());
        return answer(pieces.remedy(caller, id, findings, EntityTags.ifMatch(request)), request);
    }

    @Post("/rewrites")
    @Needs(Scope.KITS_WRITE)
    @Tagged
    @Conditional
    @Operation(
            operationId = "rewritePiece",
            summary = "Have a piece written anew",
            description = "From the facts of today. One more piece on the meter, once it is ready; if nothing comes of"
                    + " it, the former text stands. Look on through the kit's events.")
    @ApiResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = PieceView.class)))
    @Refuses({"not-found", "being-written", "nothing-known", "allowance-exhausted", "live-piece"})
    HttpResponse<?> rewrite(
            Caller caller, @PathVariable PieceId id, @Body @Valid RewriteWish wish, HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(Limit.KIT, caller.account().toString()));
        var instruction =
                Optional.ofNullable(wish.instruction()).map(String::strip).filter(it -> !it.isEmpty());
        return switch (rewrites.begin(caller, id, instruction, EntityTags.ifMatch(request))) {
            case Rewriting.Begun(var piece) ->
                EntityTags.marked(HttpResponse.accepted().body(PieceView.of(piece)), piece.tag());
            case Rewriting.ChangedMeanwhile(var piece, var since) -> tooLate(piece, since, request);
            case Rewriting.OverQuota(var numbers) -> throw new AllowanceExhausted(numbers);
            case Rewriting.BeingWritten() ->
                Problem.of(WritingProblem.BEING_WRITTEN).answer(request);
            case Rewriting.NothingKnown() ->
                Problem.of(WritingProblem.NOTHING_KNOWN).answer(request);
            case Rewriting.NoSuchPiece() -> Problem.of(NOT_FOUND).answer(request);
            case Rewriting.Live() -> Problem.of(WritingProblem.LIVE_PIECE).answer(request);
            case Rewriting.Provoked(var provocation) ->
                Provoked.problem(provocation).answer(request);
        };
    }

    /** Says what happened since: who changed the text, or which facts under it. */
    private static HttpResponse<?> tooLate(Piece piece, List<Version> since, HttpRequest<?> request) {
        return EntityTags.marked(
                Problem.of(PRECONDITION_FAILED)
                        .with("etag", EntityTags.quoted(piece.tag()))
                        .with("version", piece.version())
                        .with("pieceStatus", piece.status().toString())
                        .with("staleFacts", piece.staleFacts())
                        .with(
                                "changes",
                                since.stream().map(PieceController::told).toList())
                        .answer(request),
                piece.tag());
    }

    private static Map<String, Object> told(Version version) {
        var told = new LinkedHashMap<String, Object>();
        told.put("version", version.number());
        told.put("at", version.at().toString());
        if (version.member() != null) {
            told.put("by", version.member());
        }
        told.put("madeBy", version.madeBy().toString());
        return told;
    }

    static HttpResponse<?> answer(Revising outcome, HttpRequest<?> request) {
        return switch (outcome) {
            case Revising.Revised(var piece) -> EntityTags.marked(HttpResponse.ok(PieceView.of(piece)), piece.tag());
            case Revising.BeingWritten() ->
                Problem.of(WritingProblem.BEING_WRITTEN).answer(request);
            case Revising.NothingWritten() ->
                Problem.of(WritingProblem.NOTHING_WRITTEN).answer(request);
            case Revising.ChangedMeanwhile(var piece, var since) -> tooLate(piece, since, request);
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
