package com.listwright.partner.web;

import static com.listwright.platform.web.CommonProblem.INVALID_VALUE;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;
import static com.listwright.platform.web.CommonProblem.ROLE_NOT_ALLOWED;

import com.listwright.account.Caller;
import com.listwright.account.KeyId;
import com.listwright.account.Role;
import com.listwright.account.Scope;
import com.listwright.partner.ApiKeys;
import com.listwright.partner.ApiKeys.Making;
import com.listwright.partner.ApiKeys.Revoking;
import com.listwright.partner.ApiKeys.Wish;
import com.listwright.partner.web.ApiKeyView.KeyMode;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Problem.FieldError;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of an office, for its owners and brokers. */
@Controller("/api/v1/api-keys")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Keys")
class ApiKeyController {
    private static final int DEFAULT_GRACE_HOURS = 24;

    private final ApiKeys keys;
    private final RateLimits limits;
    private final Clock clock;

    ApiKeyController(ApiKeys keys, RateLimits limits, Clock clock) {
        this.keys = keys;
        this.limits = limits;
        this.clock = clock;
    }

    @Serdeable
    record NewApiKey(
            @Size(max = 100, message = "must have at most 100 characters")
            @Pattern(
                    regexp = "[^\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]*",
                    message = "must be one line without control characters")
            @Pattern(regexp = "(?s).*[^\\p{Z}\\p{C}].*", message = "cannot be blank")
            @Schema(description = "What it is for, for people.", example = "Nightly feed")
            String name,

            @Nullable @Schema(description = "live unless it is said.")
            KeyMode mode,

            @Nullable
            @Size(min = 1, max = 16, message = "must have 1 to 16 entries; leave it out for all")
            @Schema(
                    description = "What it may do; all unless it is said. Who may write may also read the same."
                            + " Known are properties:read, properties:write, kits:read, kits:write, checks,"
                            + " usage:read, webhooks:read, webhooks:write.",
                    example = "[\"properties:write\", \"kits:write\"]")
            List<@Size(max = 40, message = "must have at most 40 characters") String> scopes,

            @Nullable @Schema(description = "When it stops working; never unless it is said.")
            Instant expiresAt,

            @Nullable
            @Min(value = 1, message = "must be 1 to 3650")
            @Max(value = 3650, message = "must be 1 to 3650")
            @Schema(description = "Instead of expiresAt.")
            Integer expiresInDays) {}

    @Serdeable
    record KeyRoll(
            @Nullable
            @Min(value = 0, message = "must be 0 to 168")
            @Max(value = 168, message = "must be 0 to 168")
            @Schema(description = "How long the old key works on; 24 unless it is said.", example = "24")
            Integer graceHours) {}

    @Get
    @Operation(
            operationId = "listApiKeys",
            summary = "List the office's keys",
            description = "Also those that no longer work. For owners and brokers.")
    @Refuses("role-not-allowed")
    Page<ApiKeyView> list(Caller caller, Paging paging) {
        if (caller.role() == Role.AGENT) {
            throw new Refused(Problem.of(ROLE_NOT_ALLOWED));
        }
        return Page.of(
                keys.list(caller, paging.after(), paging.oneMore()),
                paging,
                key -> key.id().value(),
                ApiKeyView::of);
    }

    @Post
    @Operation(
            operationId = "makeApiKey",
            summary = "Make a key",
            description = "The key itself stands in this answer and is told nowhere again. For owners and brokers.")
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = FreshKeyView.class)))
    @Refuses({"role-not-allowed", "plan-without-api", "too-many-keys", "invalid-value"})
    HttpResponse<?> make(Caller caller, @Body @Valid NewApiKey wish, HttpRequest<?> request) {
        limit(caller);
        List<FieldError> faults = new ArrayList<>();
        var scopes = scopes(wish.scopes(), faults);
        var end = end(wish, faults);
        if (!faults.isEmpty()) {
            return Problem.of(INVALID_VALUE).at(faults).answer(request);
        }
        var test = wish.mode() == KeyMode.TEST;
        return answer(keys.make(caller, new Wish(wish.name().strip(), test, scopes, end)), request);
    }

    @Post("/{id}/roll")
    @Operation(
            operationId = "rollApiKey",
            summary = "Put a new key in the place of one",
            description = "Of the same name, mode and scopes. The old one works on for the grace.")
    @ApiResponse(
            responseCode = "201",
            description = "The new key",
            content = @Content(schema = @Schema(implementation = FreshKeyView.class)))
    @Refuses({"not-found", "role-not-allowed", "key-no-longer-works"})
    HttpResponse<?> roll(Caller caller, @PathVariable KeyId id, @Body @Valid KeyRoll roll, HttpRequest<?> request) {
        limit(caller);
        var hours = Objects.requireNonNullElse(roll.graceHours(), DEFAULT_GRACE_HOURS);
        return answer(keys.roll(caller, id, Duration.ofHours(hours)), request);
    }

    @Delete("/{id}")
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke a key",
            description = "It works nowhere any more, from this moment on.")
    @ApiResponse(responseCode = "204", description = "Revoked")
    @Refuses({"not-found", "role-not-allowed"})
    HttpResponse<?> revoke(Caller caller, @PathVariable KeyId id, HttpRequest<?> request) {
        return switch (keys.revoke(caller, id)) {
            case Revoking.Revoked() -> HttpResponse.noContent();
            case Revoking.RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
            case Revoking.NoSuchKey() -> Problem.of(NOT_FOUND).answer(request);
        };
    }

    private void limit(Caller caller) {
        LimitHeaders.enforce(limits.take(Limit.NEW_KEY, caller.account().toString()));
    }

    private static HttpResponse<?> answer(Making outcome, HttpRequest<?> request) {
        return switch (outcome) {
            case Making.Made made -> HttpResponse.created(FreshKeyView.of(made));
            case Making.RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
            case Making.PlanWithoutApi() ->
                Problem.of(CommonProblem.PLAN_WITHOUT_API).answer(request);
            case Making.TooMany(var most) ->
                Problem.of(PartnerProblem.TOO_MANY_KEYS).with("most", most).answer(request);
            case Making.NoLongerWorks() ->
                Problem.of(PartnerProblem.KEY_NO_LONGER_WORKS).answer(request);
            case Making.NoSuchKey() -> Problem.of(NOT_FOUND).answer(request);
        };
    }

    private static Set<Scope> scopes(@Nullable List<String> words, List<FieldError> faults) {
        if (words == null) {
            return EnumSet.allOf(Scope.class);
        }
        var scopes = EnumSet.noneOf(Scope.class);
        for (var place = 0; place < words.size(); place++) {
            var known = Scope.of(words.get(place).strip());
            if (known.isEmpty()) {
                faults.add(new FieldError("scopes." + place, "is not known; known are " + Scope.words()));
            }
            known.ifPresent(scopes::add);
        }
        return scopes;
    }

    private @Nullable Instant end(NewApiKey wish, List<FieldError> faults) {
        var now = clock.instant();
        if (wish.expiresAt() != null && wish.expiresInDays() != null) {
            faults.add(new FieldError("expiresInDays", "goes instead of expiresAt, not with it"));
        }
        if (wish.expiresAt() != null && !wish.expiresAt().isAfter(now)) {
            faults.add(new FieldError("expiresAt", "is over already"));
        }
        if (wish.expiresAt() != null && wish.expiresAt().isAfter(now.plus(Duration.ofDays(3650)))) {
            faults.add(new FieldError("expiresAt", "is more than 3650 days away: leave it out for never"));
        }
        return wish.expiresInDays() == null ? wish.expiresAt() : now.plus(Duration.ofDays(wish.expiresInDays()));
    }
}
