package com.listwright.metering.web;

import static com.listwright.metering.web.MeteringProblem.OVERAGE_NOT_IN_PLAN;
import static com.listwright.platform.web.CommonProblem.ROLE_NOT_ALLOWED;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.metering.Standing;
import com.listwright.metering.TellsWhatIsLeft;
import com.listwright.metering.Usage;
import com.listwright.metering.Usage.Ceiling;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
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

/** What the caller's office has used and has left; everybody in it may know. */
@Controller("/api/v1/usage")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Usage and billing")
@TellsWhatIsLeft
class UsageController {
    private final Usage usage;

    UsageController(Usage usage) {
        this.usage = usage;
    }

    @Serdeable
    record OverageChange(
            @Min(value = 0, message = "must be 0 or more")
            @Max(value = 1_000_000, message = "must be at most 1,000,000")
            int ceiling) {}

    @Get
    @Needs(Scope.USAGE_READ)
    @Operation(
            operationId = "seeUsage",
            summary = "See what is used and what is left",
            description = "Of the current period, in UTC: a month of the subscription, or a calendar month without one."
                    + " Held pieces are being written. What the model cost is told to owners and brokers.")
    UsageView see(Caller caller) {
        return view(caller, usage.standing(caller.account()));
    }

    @Patch("/overage")
    @Operation(
            operationId = "limitOverage",
            summary = "Set the ceiling of extra pieces",
            description = "How many pieces beyond the allowance may be delivered and billed in a period; 0 for none."
                    + " Takes effect at once. For owners.")
    @ApiResponse(
            responseCode = "200",
            description = "The usage with the new ceiling",
            content = @Content(schema = @Schema(implementation = UsageView.class)))
    @Refuses({"role-not-allowed", "overage-not-in-plan"})
    HttpResponse<?> limit(Caller caller, @Body @Valid OverageChange change, HttpRequest<?> request) {
        return switch (usage.limitOverage(caller, change.ceiling())) {
            case Ceiling.Set(var standing) -> HttpResponse.ok(view(caller, standing));
            case Ceiling.NoOverage() -> Problem.of(OVERAGE_NOT_IN_PLAN).answer(request);
            case Ceiling.RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }

    private UsageView view(Caller caller, Standing standing) {
        return UsageView.of(standing, usage.days(caller.account(), standing.startsAt()), caller.role());
    }
}
