package com.listwright.property.web;

import com.listwright.platform.web.ProblemType;
import io.micronaut.http.HttpStatus;

/** What homes refuse beyond what every endpoint does. */
enum PropertyProblem implements ProblemType {
    LISTING_KEY_IN_USE(
            HttpStatus.CONFLICT,
            "Another home has this listing key",
            "Correct that home instead, or archive it first.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    PropertyProblem(HttpStatus status, String title, String detail) {
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
