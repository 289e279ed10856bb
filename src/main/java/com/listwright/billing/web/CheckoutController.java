package com.listwright.billing.web;

import static com.listwright.platform.web.CommonProblem.NOT_FOUND;
import static com.listwright.platform.web.CommonProblem.ROLE_NOT_ALLOWED;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.listwright.account.Caller;
import com.listwright.account.Plan;
import com.listwright.billing.Checkouts;
import com.listwright.billing.Checkouts.Opening;
import com.listwright.billing.Checkouts.Return;
import com.listwright.billing.Interval;
import com.listwright.billing.Offer;
import com.listwright.billing.Portals;
import com.listwright.billing.Statements;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import com.listwright.platform.web.Words;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import org.jspecify.annotations.Nullable;

/** The ways to Stripe's own pages, and back. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Usage and billing")
class CheckoutController {
    private final Checkouts checkouts;
    private final Portals portals;
    private final Statements statements;

    CheckoutController(Checkouts checkouts, Portals portals, Statements statements) {
        this.checkouts = checkouts;
        this.portals = portals;
        this.statements = statements;
    }

    @Serdeable
    record NewCheckout(Plan plan, Interval interval) {}

    @Serdeable
    record NewPortalVisit(@Nullable Flow flow) {}

    /** What somebody wants to do in the portal. */
    @Serdeable
    enum Flow {
        OVERVIEW(Portals.Errand.OVERVIEW),
        PAYMENT_METHOD(Portals.Errand.PAYMENT_METHOD),
        CANCEL(Portals.Errand.CANCEL);

        private final Portals.Errand errand;

        Flow(Portals.Errand errand) {
            this.errand = errand;
        }

        @Override
        @JsonValue
        public String toString() {
            return Words.of(name());
        }

        @JsonCreator
        static Flow of(String word) {
            for (var flow : values()) {
                if (flow.toString().equals(word)) {
                    return flow;
                }
            }
            throw new IllegalArgumentException("No such flow");
        }
    }

    /** Where to send the browser. */
    @Serdeable
    @Schema(name = "StripePage")
    record PageView(String url) {}

    /** How far a purchase is. */
    @Serdeable
    @Schema(name = "PurchaseConfirmation")
    record ConfirmationView(Progress state, SubscriptionView subscription) {}

    @Serdeable
    @Schema(name = "PurchaseProgress")
    enum Progress {
        PAID,
        CONFIRMING,
        OPEN,
        EXPIRED;

        @Override
        @JsonValue
        public String toString() {
            return Words.of(name());
        }
    }

    @Post("/checkout-sessions")
    @Operation(
            operationId = "openCheckout",
            summary = "Buy a plan",
            description = "Answers with the address of Stripe's Checkout page. Afterwards the browser is back at"
                    + " /settings/billing?checkout={id}. For owners; an office with a subscription changes its plan"
                    + " instead.")
    @ApiResponse(
            responseCode = "201",
            description = "Where to send the browser",
            content = @Content(schema = @Schema(implementation = PageView.class)))
    @Refuses({
        "role-not-allowed",
        "already-subscribed",
        "plan-is-free",
        "billing-busy",
        "payments-refused",
        "payment-needed",
        "payments-unavailable"
    })
    HttpResponse<?> open(Caller caller, @Body @Valid NewCheckout wish, HttpRequest<?> request) {
        return switch (checkouts.open(caller, new Offer(wish.plan(), wish.interval()))) {
            case Opening.Opened(var url) -> HttpResponse.created(new PageView(url));
            case Opening.AlreadySubscribed() ->
                Problem.of(BillingProblem.ALREADY_SUBSCRIBED)
                        .with("instead", "/api/v1/portal-sessions")
                        .answer(request);
            case Opening.NothingToPay() ->
                Problem.of(BillingProblem.PLAN_IS_FREE).answer(request);
            case Opening.Busy() -> Problem.of(BillingProblem.BILLING_BUSY).answer(request);
            case Opening.RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }

    @Post("/checkout-sessions/{id}/confirmation")
    @Operation(
            operationId = "confirmCheckout",
            summary = "Come back from Checkout",
            description = "Asks Stripe at once instead of waiting for its webhook. While the state is confirming, ask"
                    + " again after a second or two. For owners.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the purchase is",
            content = @Content(schema = @Schema(implementation = ConfirmationView.class)))
    @Refuses({"role-not-allowed", "not-found", "payments-refused", "payment-needed", "payments-unavailable"})
    HttpResponse<?> confirm(Caller caller, @PathVariable String id, HttpRequest<?> request) {
        return switch (checkouts.confirm(caller, id)) {
            case Return.Paid() -> confirmation(caller, Progress.PAID);
            case Return.Confirming() -> confirmation(caller, Progress.CONFIRMING);
            case Return.StillOpen() -> confirmation(caller, Progress.OPEN);
            case Return.Expired() -> confirmation(caller, Progress.EXPIRED);
            case Return.NoSuchSession() -> Problem.of(NOT_FOUND).answer(request);
            case Return.RoleNotAllowed() -> Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }

    private HttpResponse<?> confirmation(Caller caller, Progress state) {
        return HttpResponse.ok(new ConfirmationView(state, SubscriptionView.of(statements.of(caller.account()))));
    }

    @Post("/portal-sessions")
    @Operation(
            operationId = "openPortal",
            summary = "Manage cards, invoices and cancelling",
            description = "Answers with the address of Stripe's portal, good for one visit. For owners.")
    @ApiResponse(
            responseCode = "201",
            description = "Where to send the browser",
            content = @Content(schema = @Schema(implementation = PageView.class)))
    @Refuses({
        "role-not-allowed",
        "no-subscription",
        "billing-busy",
        "payments-refused",
        "payment-needed",
        "payments-unavailable"
    })
    HttpResponse<?> portal(Caller caller, @Body @Nullable @Valid NewPortalVisit visit, HttpRequest<?> request) {
        var errand = visit == null || visit.flow() == null ? Portals.Errand.OVERVIEW : visit.flow().errand;
        return switch (portals.open(caller, errand)) {
            case Portals.Opening.Opened(var url) -> HttpResponse.created(new PageView(url));
            case Portals.Opening.NoSubscription() ->
                Problem.of(BillingProblem.NO_SUBSCRIPTION).answer(request);
            case Portals.Opening.Busy() ->
                Problem.of(BillingProblem.BILLING_BUSY).answer(request);
            case Portals.Opening.RoleNotAllowed() ->
                Problem.of(ROLE_NOT_ALLOWED).answer(request);
        };
    }
}
