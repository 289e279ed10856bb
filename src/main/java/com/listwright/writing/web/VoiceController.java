package com.listwright.writing.web;

import static com.listwright.platform.web.CommonProblem.INVALID_VALUE;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.Refuses;
import com.listwright.writing.Tone;
import com.listwright.writing.VoiceId;
import com.listwright.writing.Voices;
import com.listwright.writing.Voices.Sketch;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the office's people want to sound. */
@Controller("/api/v1/voices")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Voices")
class VoiceController {
    private static final String SHORT = "must have at most 100 characters";
    private static final String FEW = "must have at most 50 entries";

    private final Voices voices;
    private final RateLimits limits;

    VoiceController(Voices voices, RateLimits limits) {
        this.voices = voices;
        this.limits = limits;
    }

    @Serdeable
    record NewVoice(
            @NotBlank(message = "is empty: give it a name") @Size(max = 100, message = SHORT)
            String name,

            @Nullable
            @Size(max = 40, message = "must have at most 40 characters")
            @Schema(description = "plain, warm, lively or elegant.", example = "warm")
            String tone,

            @Nullable @Size(max = 50, message = FEW) List<@Size(max = 100, message = SHORT) String> wordsToAvoid,

            @Nullable @Size(max = 50, message = FEW) List<@Size(max = 100, message = SHORT) String> phrasesLiked,

            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String signOff,

            @Nullable
            @Size(max = 5, message = "must have at most 5 entries")
            @Schema(description = "Texts of theirs; their style is read out of them.")
            List<@Size(max = 5_000, message = "must have at most 5,000 characters") String> samples) {}

    @Serdeable
    record VoiceChange(
            @Nullable @Size(min = 1, max = 100, message = "must have 1 to 100 characters")
            String name,

            @Nullable @Size(max = 40, message = "must have at most 40 characters")
            String tone,

            @Nullable @Size(max = 50, message = FEW) List<@Size(max = 100, message = SHORT) String> wordsToAvoid,

            @Nullable @Size(max = 50, message = FEW) List<@Size(max = 100, message = SHORT) String> phrasesLiked,

            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String signOff,

            @Nullable
            @Size(max = 5, message = "must have at most 5 entries")
            @Schema(description = "The style is read anew out of these, unless it is given as well.")
            List<@Size(max = 5_000, message = "must have at most 5,000 characters") String> samples,

            @Nullable
            @Size(max = 20, message = "must have at most 20 entries")
            @Schema(description = "Plain statements on style, in place of what was read.")
            List<@Size(max = 200, message = "must have at most 200 characters") String> style) {}

    @Get
    @Needs(Scope.KITS_READ)
    @Operation(operationId = "listVoices", summary = "The office's voices", description = "Newest first.")
    Page<VoiceView> list(Caller caller, Paging paging) {
        return Page.of(
                voices.list(caller, paging.after(), paging.oneMore()),
                paging,
                voice -> voice.id().value(),
                VoiceView::of);
    }

    @Post
    @Needs(Scope.KITS_WRITE)
    @Operation(
            operationId = "addVoice",
            summary = "Add a voice",
            description = "Samples are read once into plain statements on style, which writers go by.")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    @Refuses({"invalid-value", "voices-full"})
    HttpResponse<?> add(Caller caller, @Body @Valid NewVoice voice, HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(Limit.EDIT, caller.account().toString()));
        var sketch = new Sketch(
                voice.name().strip(),
                tone(voice.tone()),
                list(voice.wordsToAvoid()),
                list(voice.phrasesLiked()),
                line(voice.signOff()),
                list(voice.samples()),
                Optional.empty());
        return voices.add(caller, sketch)
                .<HttpResponse<?>>map(added -> HttpResponse.created(VoiceView.of(added)))
                .orElseGet(() -> Problem.of(WritingProblem.VOICES_FULL).answer(request));
    }

    @Patch("/{id}")
    @Needs(Scope.KITS_WRITE)
    @Operation(
            operationId = "changeVoice",
            summary = "Change a voice",
            description = "What is given replaces, the rest stays; an empty text or list takes away. Kits that were"
                    + " ordered keep the voice as it was.")
    @ApiResponse(
            responseCode = "200",
            description = "The voice",
            content = @Content(schema = @Schema(implementation = VoiceView.class)))
    @Refuses({"not-found", "invalid-value"})
    HttpResponse<?> change(
            Caller caller, @PathVariable VoiceId id, @Body @Valid VoiceChange change, HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(Limit.EDIT, caller.account().toString()));
        var tone = tone(change.tone());
        return voices.change(
                        caller,
                        id,
                        known -> new Sketch(
                                Objects.requireNonNullElse(change.name(), known.name()),
                                change.tone() == null ? known.tone() : tone,
                                change.wordsToAvoid() == null ? known.avoid() : list(change.wordsToAvoid()),
                                change.phrasesLiked() == null ? known.liked() : list(change.phrasesLiked()),
                                change.signOff() == null ? known.signOff() : line(change.signOff()),
                                change.samples() == null ? known.samples() : list(change.samples()),
                                style(change, known)))
                .<HttpResponse<?>>map(voice -> HttpResponse.ok(VoiceView.of(voice)))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }

    @Delete("/{id}")
    @Needs(Scope.KITS_WRITE)
    @Operation(operationId = "removeVoice", summary = "Remove a voice")
    @ApiResponse(responseCode = "204", description = "Removed")
    @Refuses("not-found")
    HttpResponse<?> remove(Caller caller, @PathVariable VoiceId id, HttpRequest<?> request) {
        return voices.remove(caller, id)
                ? HttpResponse.noContent()
                : Problem.of(NOT_FOUND).answer(request);
    }

    /** None: it is read anew. */
    private static Optional<List<String>> style(VoiceChange change, Sketch known) {
        if (change.style() != null) {
            return Optional.of(list(change.style()));
        }
        return change.samples() == null ? known.style() : Optional.empty();
    }

    private static Optional<Tone> tone(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Tone.of(word)
                .orElseThrow(() -> new Refused(
                        Problem.of(INVALID_VALUE).at("tone", "is not known; known are plain, warm, lively, elegant"))));
    }

    private static Optional<String> line(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static List<String> list(@Nullable List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .toList();
    }
}
