package com.listwright.partner.web;

import com.listwright.platform.web.ProblemType;
import io.micronaut.http.HttpStatus;

/** What keys are refused, and what they refuse. */
enum PartnerProblem implements ProblemType {
    KEY_MALFORMED(
            HttpStatus.UNAUTHORIZED,
            "This is no key of Listwright",
            "A character is missing, added or mistyped: copy the whole key, from lw_ on, into"
                    + " Authorization: Bearer."),
    KEY_UNKNOWN(
            HttpStatus.UNAUTHORIZED,
            "No office has this key",
            "Take a key of your office's list; perhaps this one is of another Listwright."),
    KEY_EXPIRED(
            HttpStatus.UNAUTHORIZED,
            "This key has expired",
            "Its time, or its time after it was rolled, is over. Take its successor, or make a new key."),
    KEY_REVOKED(
            HttpStatus.UNAUTHORIZED,
            "This key was revoked",
            "Somebody of your office took it back. Make a new key if this was not meant to stop."),
    KEY_NOT_ALLOWED(
            HttpStatus.FORBIDDEN, "No key may do this", "This is for people who are signed in: do it in the web app."),
    MISSING_SCOPE(
            HttpStatus.FORBIDDEN, "This key lacks a scope", "Make a key with the scope that is named under scope."),
    KEY_NO_LONGER_WORKS(
            HttpStatus.CONFLICT,
            "This key cannot be rolled",
            "It was rolled before, was revoked or has expired: make a new key."),
    TOO_MANY_KEYS(
            HttpStatus.CONFLICT,
            "Your office has as many keys as it can",
            "Revoke one that nobody uses any more, then make the new one.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    PartnerProblem(HttpStatus status, String title, String detail) {
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
