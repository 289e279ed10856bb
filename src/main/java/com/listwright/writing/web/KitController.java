package com.listwright.writing.web;

import static com.listwright.platform.web.CommonProblem.INVALID_VALUE;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.metering.AllowanceExhausted;
import com.listwright.metering.TellsWhatIsLeft;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Problem.FieldError;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.Refuses;
import com.listwright.property.PropertyId;
import com.listwright.writing.Kit;
import com.listwright.writing.KitId;
import com.listwright.writing.KitStatus;
import com.listwright.writing.Kits;
import com.listwright.writing.Kits.Ordering;
import com.listwright.writing.Order;
import com.listwright.writing.OrderDesk;
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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kits: ordered for a home, then read or cancelled by their own name. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
@TellsWhatIsLeft
@Tag(name = "Kits")
class KitController {
    private final Kits kits;
    private final OrderDesk desk;
    private final RateLimits limits;

    KitController(Kits kits, OrderDesk desk, RateLimits limits) {
        this.kits = kits;
        this.desk = desk;
        this.limits = limits;
    }

    @Serdeable
    record OpenHouseTime(
            @Size(max = 20, message = "must have at most 20 characters")
            @Schema(description = "Year, month and day, as 2026-11-28.")
            String date,

            @Size(max = 20, message = "must have at most 20 characters") @Schema(description = "Of 24 hours, as 13:00.")
            String from,

            @Size(max = 20, message = "must have at most 20 characters") @Schema(description = "Of 24 hours, as 15:00.")
            String to) {}

    @Serdeable
    record KitRequest(
            @NotEmpty(message = "is empty: name at least one channel")
            @Size(max = 24, message = "must have at most 24 entries")
            @Schema(description = "Of GET /api/v1/channels.", example = "[\"mls\", \"instagram\"]")
            List<@Size(max = 40, message = "must have at most 40 characters") String> channels,

            @Nullable @Size(max = 50, message = "must have at most 50 characters")
            String voiceId,

            @Nullable
            @Size(max = 40, message = "must have at most 40 characters")
            @Schema(
                    description = "plain, warm, lively or elegant; the voice's, or warm, unless it is said.",
                    example = "warm")
            String tone,

            @Nullable
            @Size(max = 40, message = "must have at most 40 characters")
            @Schema(description = "en or es; en unless it is said.", example = "en")
            String language,

            @Nullable
            @Size(max = 40, message = "must have at most 40 characters")
            @Schema(
                    description = "new-listing, open-house, price-change or just-sold; new-listing unless it is said. A"
                            + " price-change needs the price before it, just-sold the status Closed.",
                    example = "new-listing")
            String occasion,

            @Nullable
            @Valid
            @Schema(description = "When the home stands open: needed for open-house, and for nothing else.")
            OpenHouseTime openHouse,

            @Nullable
            @Size(max = 40, message = "must have at most 40 characters")
            @Schema(description = "One of GET /api/v1/mls-boards.", example = "smartmls")
            String mls,

            @Nullable
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Schema(description = "What else the writer should know. It cannot add facts.")
            String notes) {
        OrderDesk.Wish wish() {
            var hours = openHouse == null
                    ? null
                    : new OrderDesk.OpenHours(openHouse.date(), openHouse.from(), openHouse.to());
            return new OrderDesk.Wish(channels, voiceId, tone, language, occasion, hours, mls, notes);
        }
    }

    @Post("/properties/{id}/kits")
    @Needs(Scope.KITS_WRITE)
    @Operation(
            operationId = "orderKit",
            summary = "Order a kit",
            parameters =
                    @Parameter(
                            in = ParameterIn.HEADER,
                            name = "Prefer",
                            description = "wait=60 answers when the kit is finished, or after that many seconds.",
                            example = "wait=60",
                            schema = @Schema(implementation = String.class)),
            description = "A piece for each channel, written side by side from the confirmed facts. Answers at once;"
                    + " with Prefer: wait=60 when the kit is finished or the wait is over. Only pieces that become"
                    + " ready are counted.")
    @ApiResponse(
            responseCode = "200",
            description = "The kit when the wait was over",
            content = @Content(schema = @Schema(implementation = KitView.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Ordered",
            content = @Content(schema = @Schema(implementation = KitView.class)))
    @Refuses({"not-found", "invalid-value", "nothing-known", "home-archived", "allowance-exhausted"})
    HttpResponse<?> order(
            Caller caller, @PathVariable PropertyId id, @Body @Valid KitRequest wish, HttpRequest<?> request)
            throws InterruptedException {
        LimitHeaders.enforce(limits.take(Limit.KIT, caller.account().toString()));
        return switch (desk.take(wish.wish())) {
            case OrderDesk.Outcome.Taken(var order) -> order(caller, id, order, request);
            case OrderDesk.Outcome.Refused(var faults) ->
                Problem.of(INVALID_VALUE)
                        .at(faults.stream()
                                .map(fault -> new FieldError(fault.field(), fault.words()))
                                .toList())
                        .answer(request);
        };
    }

    private HttpResponse<?> order(Caller caller, PropertyId id, Order order, HttpRequest<?> request)
            throws InterruptedException {
        return switch (kits.order(caller, id, order)) {
            case Ordering.Ordered(var kit) -> ordered(caller, kit, request);
            case Ordering.OverQuota(var numbers) -> throw new AllowanceExhausted(numbers);
            case Ordering.NothingKnown() ->
                Problem.of(WritingProblem.NOTHING_KNOWN).answer(request);
            case Ordering.Archived() -> Problem.of(WritingProblem.HOME_ARCHIVED).answer(request);
            case Ordering.Unfit(var field, var words) ->
                Problem.of(INVALID_VALUE).at(field, words).answer(request);
            case Ordering.NoSuchVoice() ->
                Problem.of(INVALID_VALUE)
                        .at("voiceId", "is not known; known are those of GET /api/v1/voices")
                        .answer(request);
            case Ordering.NoSuchProperty() -> Problem.of(NOT_FOUND).answer(request);
            case Ordering.Provoked(var provocation) ->
                Provoked.problem(provocation).answer(request);
        };
    }

    private HttpResponse<?> ordered(Caller caller, Kit kit, HttpRequest<?> request) throws InterruptedException {
        var wait = Preference.wait(request);
        if (wait.isZero()) {
            return HttpResponse.accepted().body(KitView.of(kit));
        }
        var now = kits.await(caller, kit.id(), wait);
        return now.status() == KitStatus.WRITING
                ? HttpResponse.accepted().body(KitView.of(now))
                : HttpResponse.ok(KitView.of(now));
    }

    @Get("/properties/{id}/kits")
    @Needs(Scope.KITS_READ)
    @Operation(operationId = "listKits", summary = "The kits of a home", description = "Newest first.")
    @Refuses("not-found")
    Page<KitView> list(Caller caller, @PathVariable PropertyId id, Paging paging) {
        return Page.of(
                kits.ofProperty(caller, id, paging.after(), paging.oneMore())
                        .orElseThrow(() -> new Refused(Problem.of(NOT_FOUND))),
                paging,
                kit -> kit.id().value(),
                KitView::of);
    }

    @Get("/kits/{id}")
    @Needs(Scope.KITS_READ)
    @Operation(operationId = "seeKit", summary = "See a kit")
    @ApiResponse(
            responseCode = "200",
            description = "The kit",
            content = @Content(schema = @Schema(implementation = KitView.class)))
    @Refuses("not-found")
    HttpResponse<?> see(Caller caller, @PathVariable KitId id, HttpRequest<?> request) {
        return kits.find(caller, id)
                .<HttpResponse<?>>map(kit -> HttpResponse.ok(KitView.of(kit)))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }

    @Delete("/kits/{id}")
    @Needs(Scope.KITS_WRITE)
    @Operation(
            operationId = "cancelKit",
            summary = "Cancel what is still being written",
            description = "What stands stays. What is stopped is not counted.")
    @ApiResponse(responseCode = "204", description = "Nothing of it is being written any more")
    @Refuses("not-found")
    HttpResponse<?> cancel(Caller caller, @PathVariable KitId id, HttpRequest<?> request) {
        return kits.cancel(caller, id)
                ? HttpResponse.noContent()
                : Problem.of(NOT_FOUND).answer(request);
    }
}
