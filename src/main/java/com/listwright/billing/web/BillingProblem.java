package com.listwright.billing.web;

import com.listwright.platform.web.ProblemType;
import io.micronaut.http.HttpStatus;

/** What billing refuses. */
enum BillingProblem implements ProblemType {
    WEBHOOK_REFUSED(
            HttpStatus.BAD_REQUEST,
            "This is not a webhook of Stripe's",
            "It must be signed with the endpoint's secret, be of these minutes, and hold an event."),
    ALREADY_SUBSCRIBED(
            HttpStatus.CONFLICT,
            "Your office has a subscription already",
            "Change its plan instead, or manage it in the portal; nothing was bought."),
    NO_SUBSCRIPTION(
            HttpStatus.CONFLICT,
            "Your office has no subscription",
            "Choose a plan and buy it; there is nothing to change."),
    SAME_PLAN(HttpStatus.CONFLICT, "Your office has this plan already", "Choose another plan or another interval."),
    PAYMENT_DUE(
            HttpStatus.CONFLICT,
            "A payment is still open",
            "Pay what is open in the portal first; then the plan can be changed."),
    PAYMENT_NEEDED(
            HttpStatus.PAYMENT_REQUIRED,
            "The payment did not go through",
            "Nothing was changed. Pay at the address under url, or take another card."),
    PLAN_IS_FREE(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "The free plan is not for sale",
            "Cancel the subscription to get back to it."),
    BILLING_BUSY(
            HttpStatus.CONFLICT,
            "Your subscription is being changed at this moment",
            "Wait a few seconds and look at it before you try again."),
    PAYMENTS_REFUSED(
            HttpStatus.CONFLICT,
            "Stripe does not allow this now",
            "Nothing was changed. Look at your subscription, and write to us if this stays."),
    PAYMENTS_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Stripe cannot be reached just now",
            "You have not been charged twice for anything. Try again in a minute.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    BillingProblem(HttpStatus status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String detail() {
        return detail;
    }
}
