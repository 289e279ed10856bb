package com.listwright.sandbox.web;

import com.listwright.platform.web.ProblemType;
import io.micronaut.http.HttpStatus;

/** What the sandbox refuses. */
enum SandboxProblem implements ProblemType {
    CLOCK_GOES_FORWARD(
            HttpStatus.CONFLICT,
            "The clock only goes forward",
            "What was written in the future would stay there. To begin anew, stop Listwright and delete .listwright."),
    CLOCK_TOO_FAR(HttpStatus.UNPROCESSABLE_ENTITY, "That is too far ahead", "Ten years from today is the farthest.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    SandboxProblem(HttpStatus status, String title, String detail) {
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
