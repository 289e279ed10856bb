package com.listwright.writing.web;

import static com.listwright.platform.web.CommonProblem.INVALID_PARAMETER;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.platform.limit.Places;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.Refuses;
import com.listwright.writing.KitId;
import com.listwright.writing.Kits;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Looking on while a kit is written. */
@Controller("/api/v1/kits/{id}/events")
@Needs(Scope.KITS_READ)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Kits")
class KitEventController {
    private static final String LAST_EVENT = "Last-Event-ID";

    private final Kits kits;
    private final EventRendering rendering;
    private final Places places;

    KitEventController(Kits kits, EventRendering rendering, Places places) {
        this.kits = kits;
        this.rendering = rendering;
        this.places = places;
    }

    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    @Operation(
            operationId = "followKit",
            summary = "Look on while a kit is written",
            description = "Server-sent events, numbered: piece.started, piece.delta with the words that were added,"
                    + " piece.revised with the whole text (forget what came before), piece.finished with the piece,"
                    + " and at the end kit.finished. Last-Event-ID, or ?after=, takes it up where it broke off, on"
                    + " any node. A comment comes every 15 seconds. An office has only so many open at once.")
    @ApiResponse(
            responseCode = "200",
            description = "The events",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    @Refuses({"not-found", "invalid-parameter"})
    HttpResponse<Publisher<Event<String>>> follow(
            Caller caller, @PathVariable KitId id, @QueryValue @Nullable String after, HttpRequest<?> request) {
        var seen = number(after == null ? request.getHeaders().get(LAST_EVENT) : after);
        if (!kits.isThere(caller, id)) {
            throw new Refused(Problem.of(NOT_FOUND));
        }
        var place = places.take(caller.account());
        return HttpResponse.<Publisher<Event<String>>>ok(
                        new EventStream(() -> kits.follow(caller, id), rendering, caller, seen, place))
                .contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                .header("X-Accel-Buffering", "no");
    }

    private static long number(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw new Refused(
                    Problem.of(INVALID_PARAMETER).at("after", "must be the id of an event, or Last-Event-ID of one"));
        }
        return Long.parseLong(text);
    }
}
