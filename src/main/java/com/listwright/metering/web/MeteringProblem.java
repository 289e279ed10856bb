package com.listwright.metering.web;

import com.listwright.platform.web.ProblemType;
import io.micronaut.http.HttpStatus;

/** What metering refuses. */
enum MeteringProblem implements ProblemType {
    ALLOWANCE_EXHAUSTED(
            HttpStatus.PAYMENT_REQUIRED,
            "Your pieces are used up",
            "Take a larger plan or more pieces, or wait for the next period; what is written stays yours."),
    OVERAGE_NOT_IN_PLAN(
            HttpStatus.CONFLICT,
            "Your plan has no extra pieces",
            "Only plans with overage have a ceiling; others stop at their allowance and cost nothing more.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    MeteringProblem(HttpStatus status, String title, String detail) {
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
