package com.listwright.billing.web;

import static com.listwright.platform.web.CommonProblem.ROLE_NOT_ALLOWED;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Plan;
import com.listwright.account.Scope;
import com.listwright.billing.Interval;
import com.listwright.billing.Offer;
import com.listwright.billing.PlanChanges;
import com.listwright.billing.PlanChanges.Change;
import com.listwright.billing.Statements;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
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
import java.time.Instant;
import java.util.List;

/** What the caller's office has subscribed to, and how to make it something else. */
@Controller("/api/v1/subscription")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Usage and billing")
class SubscriptionController {
    private final Statements statements;
    private final PlanChanges changes;

    SubscriptionController(Statements statements, PlanChanges changes) {
        this.statements = statements;
        this.changes = changes;
    }

    @Serdeable
    record PlanWish(Plan plan, Interval interval) {}

    @Serdeable
    record PlanQuestion(Plan plan, Interval interval) {}

    /** What a change would cost, in the currency's smallest unit. */
    @Serdeable
    @Schema(name = "PlanPreview")
    record PreviewView(boolean now, Instant at, long due, String currency, List<LineView> lines) {
        static PreviewView of(Change.Previewed preview) {
            return new PreviewView(
                    preview.now(),
                    preview.at(),
                    preview.due(),
                    preview.currency(),
                    preview.lines().stream()
                            .map(line -> new LineView(line.text(), line.amount()))
                            .toList());
        }
    }

    @Serdeable
    @Schema(name = "PlanPreviewLine")
    record LineView(String text, long amount) {}

    @Get
    @Needs(Scope.USAGE_READ)
    @Operation(
            operationId = "seeSubscription",
            summary = "See what your office has subscribed to",
            description =
                    "The plan, how far it carries (paid, grace, suspended, free), the period that is paid for, what is"
                            + " to come, and the invoices, newest first. For everybody in the office; invoices only for"
                            + " owners.")
    SubscriptionView see(Caller caller) {
        return SubscriptionView.of(statements.of(caller.account())).forRole(caller.role());
    }

    @Post("/plan-preview")
    @Operation(
            operationId = "previewPlan",
            summary = "See what another plan would cost",
            description =
                    "More begins now and is paid now, for the rest of the period; less begins when the period ends."
                            + " For owners.")
    @ApiResponse(
            responseCode = "200",
            description = "What it would cost, and when",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    @Refuses({
        "role-not-allowed",
        "no-subscription",
        "same-plan",
        "plan-is-free",
        "payment-due",
        "payment-needed",
        "billing-busy",
        "payments-refused",
        "payments-unavailable"
    })
    HttpResponse<?> preview(Caller caller, @Body @Valid PlanQuestion wish, HttpRequest<?> request) {
        return answer(caller, changes.preview(caller, new Offer(wish.plan(), wish.interval())), request);
    }

    @Post("/plan")
    @Operation(
            operationId = "changePlan",
            summary = "Take another plan",
            description =
                    "A larger plan, or a year instead of a month, begins now, and only if it is paid; a smaller one"
                            + " when the period ends. For owners.")
    @ApiResponse(
            responseCode = "200",
            description = "The subscription as it is now",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @Refuses({
        "role-not-allowed",
        "no-subscription",
        "same-plan",
        "plan-is-free",
        "payment-due",
        "payment-needed",
        "billing-busy",
        "payments-refused",
        "payments-unavailable"
    })
    HttpResponse<?> change(Caller caller, @Body @Valid PlanWish wish, HttpRequest<?> request) {
        return answer(caller, changes.change(caller, new Offer(wish.plan(), wish.interval())), request);
    }

    @Delete("/next")
    @Operation(
            operationId = "keepPlan",
            summary = "Stay with the present plan",
            description = "Gives up a smaller plan that was to begin later. For owners.")
    @ApiResponse(
            responseCode = "200",
            description = "The subscription as it is now",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @Refuses({
        "role-not-allowed",
        "no-subscription",
        "billing-busy",
        "payment-needed",
        "payments-refused",
        "payments-unavailable"
    })
    HttpResponse<?> stay(Caller caller, HttpRequest<?> request) {
        return answer(caller, changes.stay(caller), request);
    }

    @Post("/cancellation")
    @Operation(
            operationId = "cancelSubscription",
            summary = "Cancel when the period ends",
            description = "Everything goes on until then. For owners.")
    @ApiResponse(
            responseCode = "200",
            description = "The subscription as it is now",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @Refuses({
        "role-not-allowed",
        "no-subscription",
        "billing-busy",
        "payment-needed",
        "payments-refused",
        "payments-unavailable"
    })
    HttpResponse<?> cancel(Caller caller, HttpRequest<?> request) {
        return answer(caller, changes.cancel(caller), request);
    }

    @Delete("/cancellation")
    @Operation(
            operationId = "resumeSubscription",
            summary = "Take a cancellation back",
            description = "As long as the period has not ended. For owners.")
    @ApiResponse(
            responseCode = "200",
            description = "The subscription as it is now",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @Refuses({
        "role-not-allowed",
        "no-subscription",
        "billing-busy",
        "payment-needed",
        "payments-refused",
        "payments-unavailable"
    })
    HttpResponse<?> resume(Caller caller, HttpRequest<?> request) {
        return answer(caller, changes.resume(caller), request);
    }

    private HttpResponse<?> answer(Caller caller, Change change, HttpRequest<?> request) {
        return switch (change) {
            case Change.Previewed preview -> HttpResponse.ok(PreviewView.of(preview));
            case Change.Done() -> HttpResponse.ok(SubscriptionView.of(statements.of(caller.account())));
            case Change.PaymentNeeded(var url) ->
                Problem.of(BillingProblem.PAYMENT_NEEDED)
                        .with("url", url == null ? "/settings/billing" : url)
                        .answer(request);
            case Change.SamePlan() -> Problem.of(BillingProblem.SAME_PLAN).answer(request);
            case Change.NoSubscription() ->
                Problem.of(BillingProblem.NO_SUBSCRIPTION).answer(request);
            case Change.PaymentDue() -> Problem.of(BillingProblem.PAYMENT_DUE).answer(request);
            case Change.NothingToPay() ->
                Problem.of(BillingProblem.PLAN_IS_FREE).answer(request);
            case Change.Busy() -> Problem.of(BillingProblem.BILLING_BUSY).answer(request);
            case Change.RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }
}
