package com.listwright.partner.webhook.web;

import com.listwright.platform.web.ProblemType;
import io.micronaut.http.HttpStatus;

/** What webhooks refuse. */
enum WebhookProblem implements ProblemType {
    WEBHOOK_ENDPOINTS_FULL(
            HttpStatus.CONFLICT,
            "Your office has as many webhook endpoints as it can",
            "Change one of them, or remove one first."),
    WEBHOOK_ENDPOINT_DISABLED(
            HttpStatus.CONFLICT, "This webhook endpoint is disabled", "Enable it first: nothing is sent to it now.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    WebhookProblem(HttpStatus status, String title, String detail) {
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
