package com.listwright.sandbox.web;

import static com.listwright.sandbox.web.SandboxProblem.CLOCK_GOES_FORWARD;
import static com.listwright.sandbox.web.SandboxProblem.CLOCK_TOO_FAR;

import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import com.listwright.sandbox.MovableClock;
import com.listwright.sandbox.MovableClock.Move;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What time it is on a laptop, and what time it shall be. */
@Controller("/sandbox/clock")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Laptop")
class ClockController {
    private final MovableClock clock;

    ClockController(MovableClock clock) {
        this.clock = clock;
    }

    @Serdeable
    record ClockChange(
            @NotNull(message = "must be a time like 2026-12-24T18:00:00Z")
            Instant now) {}

    @Serdeable
    @Schema(name = "Clock")
    record ClockView(Instant now, long aheadSeconds) {
        static ClockView of(MovableClock clock) {
            return new ClockView(clock.now(), clock.ahead().toSeconds());
        }
    }

    @Get
    @Operation(
            operationId = "seeClock",
            summary = "See what time it is",
            description = "Only on a laptop. How far it is ahead of the machine's own clock.")
    ClockView see() {
        return ClockView.of(clock);
    }

    @Put
    @Operation(
            operationId = "moveClock",
            summary = "Put the clock forward",
            description = "Only on a laptop. Everything follows: months of allowance, sessions (72 unused hours end"
                    + " them), due work, and the pretended Stripe, which renews, retries and ends what fell due on the"
                    + " way before this answers. The clock runs on from there, also after a restart; it never goes"
                    + " back.")
    @ApiResponse(
            responseCode = "200",
            description = "What time it is now",
            content = @Content(schema = @Schema(implementation = ClockView.class)))
    @Refuses({"clock-goes-forward", "clock-too-far"})
    HttpResponse<?> move(@Body @Valid ClockChange change, HttpRequest<?> request) {
        return switch (clock.put(change.now())) {
            case Move.Moved() -> HttpResponse.ok(ClockView.of(clock));
            case Move.Backward(var now) ->
                Problem.of(CLOCK_GOES_FORWARD).with("now", now).answer(request);
            case Move.TooFar(var latest) ->
                Problem.of(CLOCK_TOO_FAR).with("latest", latest).answer(request);
        };
    }
}
