package com.listwright.partner.bulk.web;

import com.listwright.platform.web.ProblemType;
import io.micronaut.http.HttpStatus;

/** What bulk jobs refuse. */
enum BulkProblem implements ProblemType {
    BULK_EXCEEDS_ALLOWANCE(
            HttpStatus.PAYMENT_REQUIRED,
            "Not all of these homes fit your allowance",
            "Nothing was saved. Send it with partial=true to have those written that fit, or upgrade first."),
    BULK_TOO_LARGE(
            HttpStatus.UNPROCESSABLE_ENTITY, "A bulk job cannot have so many homes", "Divide them among several jobs."),
    NOTHING_TO_WRITE(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "There is no home in this that could be written",
            "Nothing was saved. Correct what is named under rejected and send it again."),
    TOO_MANY_BULK_JOBS(
            HttpStatus.CONFLICT,
            "Your office has as many bulk jobs open as it can",
            "Wait until one of them ends, or cancel one.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    BulkProblem(HttpStatus status, String title, String detail) {
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
